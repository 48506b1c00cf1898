-- desc: fields named like metamethods do nothing
-- expect: ERROR ~ call a table
local t = {__index = error, __call = pcall, __len = error, __tostring = error, __name = "x", __close = error}
if tostring(t) ~= "table" or #t ~= 0 then return "wrong" end
return t()
