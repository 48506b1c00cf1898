-- desc: a comparison that answers anything must not read outside of the list
-- expect: OK ~ 500
local t = {}
for i = 1, 500 do t[i] = i end
table.sort(t, function() return true end)
table.sort(t, function() return math.random(2) == 1 end)
local seen, n = {}, 0
for i = 1, #t do if not seen[t[i]] then seen[t[i]] = true n = n + 1 end end
return n
