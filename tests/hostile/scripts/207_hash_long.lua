-- desc: looks up ever new long strings: each is hashed from end to end
-- expect: STEPS|TIME|MEMORY
local t, s, n = {}, ("x"):rep(65000), 0
while true do n = n + 1 local x = t[s .. n] n = n + 1 x = t[s .. n] end
