-- desc: two hundred optional items and a text that fails at its end
-- expect: STEPS|TIME|ERROR
local n = 28
local p = ("a?"):rep(n) .. ("a"):rep(n) .. "b"
while true do (("a"):rep(n)):find(p) end
