-- desc: returns hundreds of long texts
-- expect: OK ~ xxxx
local s, t = ("x"):rep(60000), {}
for i = 1, 250 do t[i] = s end
return table.unpack(t)
