-- desc: a stack of many wide calls
-- expect: ERROR|MEMORY
local function f(n, ...) return n + f(n + 1, ...) end
return f(1, utf8.codepoint(("x"):rep(200), 1, -1))
