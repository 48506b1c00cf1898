-- desc: length modifiers of C
-- expect: ERROR
return string.format("%lld", 1)
