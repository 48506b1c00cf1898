-- desc: unpack at the largest integer
-- expect: OK ~ nil nil 3
assert(select("#", table.unpack({}, math.maxinteger - 1, math.maxinteger)) == 2)
return table.unpack({ [3] = 3 }, 1, 3)
