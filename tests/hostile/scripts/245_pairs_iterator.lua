-- desc: calls the iterator of pairs by hand with other things
-- expect: OK ~ survived
local f = pairs{1, 2, x = 3}
pcall(f) pcall(f, 1) pcall(f, "x") pcall(f, {}, 99) pcall(f, nil, nil)
for i = 1, 10 do pcall(f, {a = 1}) end
return "survived"
