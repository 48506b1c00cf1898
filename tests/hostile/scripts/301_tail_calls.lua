-- desc: endless tail calls: no stack grows, no loop is there
-- expect: STEPS
local function a(n) return a(n + 1) end
return a(1)
