-- desc: a text joined with itself
-- expect: ERROR|MEMORY
local t = { "x" }
while true do t[1] = table.concat({ t[1], t[1] }) end
