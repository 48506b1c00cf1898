-- desc: a whole number wanted, a fraction given
-- expect: ERROR ~ integer
return string.format("%d", 1.5)
