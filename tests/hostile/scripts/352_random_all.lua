-- desc: the whole range of integers
-- expect: OK ~ true
local a = math.random(math.mininteger, math.maxinteger)
return math.type(a) == "integer"
