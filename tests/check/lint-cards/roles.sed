s/{"id": "aul", "name": \(.*\)}$/{"id": "aul", "name": \1}, {"id": "empty", "name": \1}/
34s/{"decision": "bridge", "is": "adopted"}/{"spoke": "debate", "at_least": 3}/
35s/{"figure": "bridge.sum.amount", "at_least": 5000000}/{"spoke": "debate", "at_least": 2}/
66s/{"decision": "bridge", "is": "adopted"}/{"figure": "bridge.sum.amount", "at_most": 4999999}/
97s/{"decision": "bridge", "is": "adopted"}/{"figure": "bridge.sum.amount", "at_most": 5000000}/
127s/{"decision": "bridge", "is": "adopted"}/{"voted": "whole:bridge", "choice": "for"}/
128s/$/,/
128a\    {"id": "lost", "points": 1, "text": {"kk": "Өтпеді", "ru": "Провал", "en": "It fell"}, "test": {"decision": "bridge", "is": "rejected"}},\
    {"id": "won", "points": 1, "text": {"kk": "Өтті", "ru": "Прошёл", "en": "It passed"}, "test": {"decision": "bridge", "is": "adopted"}}
157s/{"decision": "bridge", "is": "adopted"}/{"amendment": "less", "is": "adopted"}/
158s/{"figure": "bridge.sum.amount", "at_least": 5000000}/{"amendment": "less", "is": "not-adopted"}/
