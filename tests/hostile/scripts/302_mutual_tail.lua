-- desc: two functions call each other in tail position for ever
-- expect: STEPS
local a, b
function a(x) return b(not x) end
function b(x) return a(x) end
return a(true)
