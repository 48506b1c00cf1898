-- desc: a table that moves between its two parts
-- expect: STEPS|MEMORY|TIME
local t = {}
while true do for i = 1, 5000 do t[i * 7] = i end for i = 1, 5000 do t[i * 7] = nil end end
