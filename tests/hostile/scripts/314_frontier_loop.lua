-- desc: a frontier with a long set, at every place of a long text
-- expect: STEPS|TIME
local set = "%f[" .. ("a-z"):rep(300) .. "]"
local s = ("A"):rep(60000)
while true do s:find(set) end
