-- desc: handlers that raise, one inside the other
-- expect: OK|ERROR|STEPS
local function h(m) error(m) end
local ok = xpcall(function() xpcall(error, h, "x") error("y") end, h)
return ok
