-- desc: a comparison that sorts
-- expect: STEPS|TIME|ERROR
local t = {}
for i = 1, 200 do t[i] = -i end
local function less(a, b) local c = {} for i = 1, 200 do c[i] = i * 7 % 13 end table.sort(c) return a < b end
while true do table.sort(t, less) end
