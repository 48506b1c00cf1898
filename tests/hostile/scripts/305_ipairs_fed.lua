-- desc: ipairs over a list that its body feeds
-- expect: STEPS|MEMORY
local t = { 1 }
for i in ipairs(t) do t[i + 1] = i end
