-- desc: loops shorter than the distance of two looks at the clock
-- expect: STEPS|TIME
local s = ("x"):rep(60000)
local function short() for i = 1, 900 do local _ = s == s .. "" end end
while true do short() end
