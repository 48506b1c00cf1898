-- desc: many unfinished traversals with gmatch, all kept
-- expect: STEPS|TIME
local kept = {}
local s = ("ab "):rep(20000)
while true do local g = s:gmatch("%a+") g() kept[#kept % 100 + 1] = g end
