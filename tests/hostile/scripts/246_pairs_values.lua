-- desc: values changed, removed and given back while they are visited
-- expect: OK ~ a1 c30 
local t, o = {a = 1, b = 2, c = 3}, ""
for k, v in pairs(t) do
  t.b = nil t.c = 30 t.d = 4
  o = o .. k .. v .. " "
end
return o
