-- desc: table.insert at the end and beyond it
-- expect: OK ~ 3
local t = { 1, 2 }
table.insert(t, 3, 3)
assert(not pcall(table.insert, t, 5, 1))
assert(not pcall(table.insert, t, 0, 1))
assert(not pcall(table.insert, t, math.maxinteger, 1))
return #t
