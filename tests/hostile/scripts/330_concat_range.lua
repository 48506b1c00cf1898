-- desc: table.concat from the smallest to the largest integer of nothing
-- expect: ERROR
return table.concat({}, "", math.mininteger, math.maxinteger)
