-- desc: bytes that are no text
-- expect: REFUSED
return ÿþ€
