-- desc: closures over closures, thrown away
-- expect: STEPS|MEMORY|TIME
local function f(n) return function() return n end end
while true do f(f(f(1)))() end
