-- desc: one table with a part of more than a MiB
-- expect: MEMORY|ERROR
local t = {}
for i = 1, 70000 do t[i] = i end
return #t
