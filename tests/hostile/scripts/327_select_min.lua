-- desc: select of the smallest integer
-- expect: ERROR
return select(math.mininteger, 1)
