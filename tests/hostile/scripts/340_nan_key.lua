-- desc: NaN as a key
-- expect: ERROR ~ NaN
local t = {}
t[0 / 0] = 1
