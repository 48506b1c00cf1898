-- desc: work in the arguments of a call that fails
-- expect: STEPS
local function spin() for i = 1, 1e9 do end end
return error(spin())
