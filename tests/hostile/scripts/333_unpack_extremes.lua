-- desc: unpack over the whole range of integers
-- expect: ERROR
return table.unpack({}, math.mininteger, math.maxinteger)
