-- desc: positions at the ends of the integers
-- expect: OK ~ abc
local s = "abc"
assert(s:sub(math.mininteger, math.maxinteger) == "abc")
assert(s:sub(math.maxinteger) == "" and s:sub(-2, math.mininteger) == "")
assert(s:byte(math.maxinteger) == nil and s:byte(math.mininteger) == nil)
return s
