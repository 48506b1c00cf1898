-- desc: a comparison that shortens the list
-- expect: OK|ERROR
local t = {}
for i = 1, 100 do t[i] = i end
table.sort(t, function(a, b) t[#t] = nil return a > b end)
return #t
