-- desc: minus zero is zero as a key
-- expect: OK ~ 1
local t = { [-0.0] = 1, [0] = 2 }
local n = 0
for _ in pairs(t) do n = n + 1 end
return n
