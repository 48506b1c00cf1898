-- desc: a set as long as a pattern may be, tried at every place
-- expect: STEPS|TIME
local p = "[" .. ("b"):rep(1000) .. "]-c"
while true do string.find(("b"):rep(60000), p) end
