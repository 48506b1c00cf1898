-- desc: ten thousand functions, each caught
-- expect: STEPS|TIME
local function bad() local t = nil return t.x end
while true do pcall(bad) end
