-- desc: a width taken from an argument
-- expect: ERROR
return string.format("%*d", 1, 2)
