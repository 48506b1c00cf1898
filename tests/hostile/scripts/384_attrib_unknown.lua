-- desc: an attribute there is not
-- expect: REFUSED ~ unknown attribute
local x <volatile> = 1
