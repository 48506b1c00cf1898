-- desc: an environment of its own for one function
-- expect: OK ~ nil
local function f() local _ENV = {} x = 1 return x end
f()
return x
