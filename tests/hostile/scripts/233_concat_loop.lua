-- desc: concatenates references to one long string
-- expect: ERROR ~ longer than
local s, t = ("x"):rep(60000), {}
for i = 1, 20000 do t[i] = s end
return table.concat(t)
