12,36s/{"decision": "bridge", "is": "adopted"}/{"faction_united": "whole:bridge"}/
12,36s/{"figure": "bridge.sum.amount", "at_least": 5000000}/{"spoke": "debate", "at_least": "two"}/
37,70s/{"decision": "bridge", "is": "adopted"}/{"voted": "amend:less", "choice": "maybe"}/
37,70s/{"figure": "bridge.sum.amount", "at_least": 5000000}/{"quorum": "lost", "present": "end"}/
71,100s/{"decision": "bridge", "is": "adopted"}/{"recused": "bridge", "is": true}/
71,100s/{"figure": "bridge.sum.amount", "at_least": 5000000}/{"voted_undeclared": "bridge"}/
