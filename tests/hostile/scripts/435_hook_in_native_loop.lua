-- desc: long C calls between which hardly an instruction lies
-- expect: STEPS|TIME
local s = ("a"):rep(64000)
local f = string.reverse
while true do f(s) f(s) f(s) f(s) f(s) f(s) f(s) f(s) f(s) f(s) end
