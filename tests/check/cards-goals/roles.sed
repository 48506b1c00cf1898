s/{"decision": "bridge", "is": "adopted"}/{"decision": "brige", "is": "done"}/
s/{"figure": "bridge.sum.amount", "at_least": 5000000}/{"figures": "bridge.sum.amount", "at_least": 5}/
