-- desc: table.remove at the ends
-- expect: OK ~ nil
local t = {}
assert(table.remove(t) == nil and table.remove(t, 0) == nil)
assert(not pcall(table.remove, t, 7))
return table.remove({}, 1)
