-- desc: varargs passed through a loop of select
-- expect: STEPS|MEMORY|ERROR|TIME
local function f(...) local n = 0 for i = 1, 1e9 do n = n + select("#", select(1, ...)) end return n end
return f(utf8.codepoint(("x"):rep(60000), 1, -1))
