-- desc: an error that claims a far level
-- expect: ERROR
error("far", math.maxinteger)
