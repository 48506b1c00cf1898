12,36s/{"decision": "bridge", "is": "adopted"}/{"answered": "goal", "is": "yes"}/
37,70s/{"decision": "bridge", "is": "adopted"}/{"answered": "goal"}/
