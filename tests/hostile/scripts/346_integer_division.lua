-- desc: division and remainder by zero, and the overflow of the smallest integer
-- expect: OK ~ caught
assert(not pcall(function() return 1 // 0 end))
assert(not pcall(function() return 1 % 0 end))
assert(math.mininteger // -1 == math.mininteger and math.mininteger % -1 == 0)
return "caught"
