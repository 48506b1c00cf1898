-- desc: the length of tables with holes, asked for ever, ends in time
-- expect: OK|ERROR|STEPS
local t = {}
for i = 1, 40 do t[1 << i] = true end
local n = 0
for i = 1, 100000 do n = n + #t end
return "ended"
