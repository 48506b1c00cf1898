-- desc: a table that grows and is emptied over and over
-- expect: STEPS|MEMORY|TIME
while true do local t = {} for i = 1, 4000 do t[i] = i end for i = 4000, 1, -1 do t[i] = nil end end
