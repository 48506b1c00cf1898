s/"en": "deputy"/"en": "deputy of the village council who has been there since the beginning"/
s/"ru": "Денег мало."/"ru": "Дeнег мало."/
s/, "en": "A bridge is needed."//
