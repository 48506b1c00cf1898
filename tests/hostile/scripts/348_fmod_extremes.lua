-- desc: fmod of the smallest integer
-- expect: OK ~ 0
assert(not pcall(math.fmod, 1, 0))
return math.fmod(math.mininteger, -1)
