-- desc: numbers cannot be indexed
-- expect: ERROR ~ index a number
local n = 1
return n.x
