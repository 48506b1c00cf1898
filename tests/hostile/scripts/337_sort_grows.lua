-- desc: a comparison that lengthens the list
-- expect: OK|ERROR|STEPS
local t = { 3, 2, 1 }
table.sort(t, function(a, b) t[#t + 1] = 0 return a < b end)
return #t > 3
