-- desc: comparisons that fail, for ever
-- expect: STEPS
local t = {}
for i = 1, 1000 do t[i] = i % 7 end
while true do pcall(table.sort, t, function() error("no") end) end
