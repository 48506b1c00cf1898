34s/{"decision": "bridge", "is": "adopted"}/{"term": "lease.pay", "at_most": 99}/
35s/{"figure": "bridge.sum.amount", "at_least": 5000000}/{"term": "lease.pay", "at_most": 500}/
66s/{"decision": "bridge", "is": "adopted"}/{"term": "lease.pay", "at_least": 100}/
67s/{"figure": "bridge.sum.amount", "at_least": 5000000}/{"term": "lease.pay", "at_most": 300}/
