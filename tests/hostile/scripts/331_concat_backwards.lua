-- desc: table.concat of an empty range at the end of the integers
-- expect: OK ~ 0
return #table.concat({}, "x", math.maxinteger, math.maxinteger - 1)
