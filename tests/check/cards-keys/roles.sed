s/"priority": 4/"prioritet": 4/
s/"talk": 1, *$/&/
s/"kind": "akim"/"kind": "mayor"/
s/"drive": {"kk": "Көпір керек.", "ru"/"drive": {"kz": "Көпір керек.", "ru"/
