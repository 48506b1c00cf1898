-- desc: bitwise operators with constants that are floats, texts and negative
-- expect: OK ~ right
local x = 0xF0
assert(x & 15.0 == 0 and x | 1.0 == 0xF1 and x ~ -1 == ~x and 255.0 & x == x)
assert(x >> 4 == 15 and x << -4 == 15 and 1 << 62 << 1 == math.mininteger)
assert(not pcall(function() return x & 1.5 end))
return "right"
