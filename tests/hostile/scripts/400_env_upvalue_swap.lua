-- desc: all functions share an environment that is taken away
-- expect: ERROR
local function f() return type(1) end
_ENV = nil
return f()
