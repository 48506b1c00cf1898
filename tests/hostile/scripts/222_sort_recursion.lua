-- desc: a comparison that sorts
-- expect: ERROR|STEPS|MEMORY
local t = {3, 1, 2}
local function less(a, b) table.sort(t, less) return a < b end
table.sort(t, less)
