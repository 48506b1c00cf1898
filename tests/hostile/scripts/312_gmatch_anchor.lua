-- desc: an anchor in gmatch matches at the beginning only, and ends
-- expect: OK ~ 1
local n = 0
for w in ("aaa"):gmatch("^a") do n = n + 1 if n > 5 then break end end
return n < 5 and 1 or n
