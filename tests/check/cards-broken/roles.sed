s/"priority": 4,/"priority": 4/
