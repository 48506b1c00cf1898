-- desc: a function as a key would be ordered by its address
-- expect: ERROR ~ ordered traversal
local t = { [print or function() end] = 1 }
for k in pairs(t) do return k end
