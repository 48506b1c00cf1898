0,/"lines": \(.*\)$/s//"says": [{"sitting": "nowhere", "kind": "song", "to": "nobody", "text": {"kk": "Иә", "ru": "Да", "en": "Yes"}}],\n    "lines": \1/
