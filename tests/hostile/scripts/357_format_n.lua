-- desc: the conversion that writes to memory
-- expect: ERROR
return string.format("%n", 1)
