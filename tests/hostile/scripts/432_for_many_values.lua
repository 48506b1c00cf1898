-- desc: a generic for with more values than it takes (crash in 5.4.0 to 5.4.2)
-- expect: OK ~ 3
local n = 0
local function f(s, c) if c < 3 then return c + 1 end end
for a, b, c, d, e in f, nil, 0, nil, 5, 6, 7, 8 do n = n + 1 end
return n
