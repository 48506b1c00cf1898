-- desc: pairs over a table that its body feeds: the keys are those at the beginning
-- expect: OK ~ 3
local t, n = { a = 1, b = 2, c = 3 }, 0
for k in pairs(t) do n = n + 1 t[k .. n] = n end
return n
