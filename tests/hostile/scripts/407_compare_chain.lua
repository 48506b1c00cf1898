-- desc: long texts that differ in their last byte, compared by one instruction
-- expect: STEPS|TIME
local s = ("x"):rep(65000)
local a, b = s .. "a", s .. "b"
local n = 0
while true do n = (a < b and a <= b and a ~= b and a > b) and n or n end
