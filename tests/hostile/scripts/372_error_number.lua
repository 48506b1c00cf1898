-- desc: a number as an error
-- expect: ERROR ~ number value
error(42, 0)
