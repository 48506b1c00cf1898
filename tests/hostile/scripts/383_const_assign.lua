-- desc: assigning a constant
-- expect: REFUSED ~ const
local x <const> = 1
x = 2
