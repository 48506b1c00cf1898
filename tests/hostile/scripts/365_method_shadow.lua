-- desc: fields of the string library are no methods of strings
-- expect: OK ~ 3
string.size = function() return 99 end
local ok = pcall(function() return ("abc"):size() end)
assert(not ok)
return #"abc"
