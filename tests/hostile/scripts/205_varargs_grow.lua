-- desc: tail calls that carry one argument more each time
-- expect: MEMORY|STEPS|TIME
local function f(...) return f(1, ...) end
f()
