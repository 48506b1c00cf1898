-- desc: order of long strings full of zero bytes: Lua compares piece by piece between them
-- expect: STEPS|TIME
local z = ("\0"):rep(65000)
local a, b = z .. "a", z .. "b"
local c
while true do
  c = a < b c = a < b c = a < b c = a < b c = a < b c = a < b c = a < b c = a < b
end
