-- desc: table.concat of numbers that are NaN and huge, and of positions at the end of the integers
-- expect: OK ~ nan,inf,1e+308 x
local t = {0/0, 1/0, 1e308, [math.maxinteger] = "x"}
return table.concat(t, ",", 1, 3) .. " " .. table.concat(t, ",", math.maxinteger, math.maxinteger)
