-- desc: sort inside pcall inside sort
-- expect: ERROR|STEPS|TIME|OK
local function f() return pcall(table.sort, { 3, 2, 1 }, function(a, b) f() return a < b end) end
return f()
