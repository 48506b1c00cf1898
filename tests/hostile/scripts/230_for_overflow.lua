-- desc: loops at the edges of the integers, with steps that cannot advance, and with NaN
-- expect: STEPS
local n = 0
for i = math.maxinteger - 1, math.maxinteger do n = n + 1 end
for i = math.mininteger + 1, math.mininteger, -1 do n = n + 1 end
for i = 1, 0/0 do n = n + 100 end
for i = math.mininteger, math.maxinteger, math.maxinteger do n = n + 1 end
if n ~= 7 then return "wrong: " .. n end
for i = 1.0, 2.0, 1e-300 do end
