-- desc: empty matches move on
-- expect: OK ~ 6
local n = 0
for _ in ("hello"):gmatch("x*") do n = n + 1 end
return n
