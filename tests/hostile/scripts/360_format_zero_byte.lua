-- desc: a zero byte in the format
-- expect: OK ~ 5
return #string.format("a\0b%d", 12)
