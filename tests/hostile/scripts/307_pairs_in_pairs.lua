-- desc: nested traversals of one big table
-- expect: STEPS|TIME
local t = {}
for i = 1, 2000 do t[i * 3] = i end
local n = 0
for a in pairs(t) do for b in pairs(t) do n = n + 1 end end
return n
