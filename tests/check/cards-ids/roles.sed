s/"faction": "aul"/"faction": "auyl"/
s/"item": "bridge"/"item": "bridges"/
s/"tables": \["less"\]/"tables": ["les"]/
s/"amendments": {"less": "for"}/"amendments": {"less": "for", "more": "against"}/
s/"seat": "secretary"/"seat": "nobody"/
