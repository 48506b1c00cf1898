-- desc: closures that share and shed variables for ever
-- expect: STEPS|MEMORY|TIME
local function maze(n) local a, b = n, {} for i = 1, 20 do local c = i b[i] = function() a = a + c c = a return b end end return b end
local kept = maze(1)
while true do for _, f in ipairs(kept) do f() end kept = maze(#kept) end
