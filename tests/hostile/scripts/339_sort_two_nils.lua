-- desc: sorting with a hole
-- expect: ERROR
local t = { 3, nil, 1, nil, 2 }
table.sort(t, function(a, b) return a < b end)
