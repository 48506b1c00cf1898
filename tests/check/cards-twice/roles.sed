s/"id": "dep-03"/"id": "dep-02"/
s/"priority": 5/"priority": 4/
s/"tables": \[\]/"tables": ["less"]/
