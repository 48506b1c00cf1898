-- desc: order of keys in a table rebuilt in another order
-- expect: OK ~ ordered
local a, b = {}, {}
for i = 1, 300 do a["k" .. i] = i end
for i = 300, 1, -1 do b["k" .. i] = i end
local x, y = {}, {}
for k in pairs(a) do x[#x + 1] = k end
for k in pairs(b) do y[#y + 1] = k end
assert(table.concat(x) == table.concat(y))
return "ordered"
