s/"scenario": "bridge"/"scenario": "tunnel"/
s/"format": 1/"format": 2/
s/"id": "secretary"/"id": "all"/
