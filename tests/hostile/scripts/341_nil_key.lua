-- desc: nil as a key
-- expect: ERROR
local t = {}
t[nil] = 1
