-- desc: xpcall inside its own handler, without end
-- expect: ERROR|OK|STEPS
local function h() return xpcall(error, h) end
return xpcall(error, h)
