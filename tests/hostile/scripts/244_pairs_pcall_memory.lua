-- desc: traversals of a table as big as it may be
-- expect: STEPS|TIME|MEMORY
local t = {}
for i = 1, 30000 do t["k" .. i] = i end
while true do pcall(function() for k in pairs(t) do error() end end) end
