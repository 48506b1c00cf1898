-- desc: the control variable is the iterator itself
-- expect: STEPS
local function f(s, c) return c end
for x in f, nil, f do end
