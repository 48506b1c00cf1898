-- desc: short texts, each new
-- expect: STEPS|MEMORY|TIME
local n = 0
while true do n = n + 1 local s = "k" .. n end
