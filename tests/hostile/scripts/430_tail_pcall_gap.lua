-- desc: many short calls from C, each below the distance of two looks
-- expect: STEPS|TIME
local s = ("y"):rep(65000)
local f = function() return s .. "" == s end
while true do pcall(f) end
