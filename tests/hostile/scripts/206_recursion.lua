-- desc: plain recursion without end
-- expect: MEMORY|ERROR
local function f(n) return 1 + f(n + 1) end
return f(1)
