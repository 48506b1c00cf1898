-- desc: gsub calls a function that calls gsub, side by side for ever
-- expect: STEPS|TIME
local s = ("a"):rep(60000)
local function f() return (s:gsub("a", "b")):sub(1, 1) end
while true do s:gsub("a", f) end
