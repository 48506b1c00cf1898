-- desc: floats that are whole are the same keys as integers
-- expect: OK ~ 1
local t = { [1.0] = "a", [1] = "b", [2^53] = "c" }
local n = 0
for k in pairs(t) do if math.type(k) == "integer" then n = n + 1 end end
return n - 1
