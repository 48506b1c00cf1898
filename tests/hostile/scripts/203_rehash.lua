-- desc: a full table that is rebuilt at every insertion
-- expect: STEPS|TIME|MEMORY
local t, a = {}, 1.25
for i = 1, 32767 do t[i + 0.5] = true end
while true do
  a = a + 1 t[a] = true t[a] = nil
  a = a + 1 t[a] = true t[a] = nil
end
