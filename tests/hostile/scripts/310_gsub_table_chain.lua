-- desc: a replacement table is read without metamethods
-- expect: OK ~ 3
local t = { a = "x", b = false, c = 1 }
local r, n = ("abc"):gsub("%a", t)
assert(r == "xb1", r)
return n
