-- desc: a handler waits for the limit to be told to it
-- expect: STEPS
local seen = false
local function h() seen = true while true do end end
xpcall(function() while true do end end, h)
return seen
