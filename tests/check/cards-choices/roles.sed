s/"draft": "for"/"draft": "yes"/
s/"amendments": {"less": "for"}/"amendments": {"less": "perhaps"}/
s/"recuses": false/"recuses": true/
s/"talk": 1/"talk": 7/
s/"kinds": \["debate", "question"\]/"kinds": []/
