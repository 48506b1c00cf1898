s/{"decision": "bridge", "is": "adopted"}/{"ending": "wel", "is": "true"}/
