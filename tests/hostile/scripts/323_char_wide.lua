-- desc: string.char of what is no byte
-- expect: ERROR
return string.char(256)
