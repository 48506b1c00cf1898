-- desc: sorts a list with gaps
-- expect: ERROR|OK
local t = {}
for i = 1, 100 do t[i] = 100 - i end
for i = 2, 99, 3 do t[i] = nil end
t[100] = 1
table.sort(t)
return "survived"
