-- desc: upper and lower case of every character of two bytes
-- expect: OK
local t = {}
for c = 0x80, 0x7FF do t[#t + 1] = utf8.char(c) end
local s = table.concat(t)
local u = text.upper(s)
assert(text.lower(text.upper(u)) ~= nil)
return #u > 0
