-- desc: random over the whole range and over nothing
-- expect: OK ~ true false false false 7
local n = math.random(math.mininteger, math.maxinteger)
return tostring(math.type(n) == "integer") .. " " .. tostring((pcall(math.random, 0))) .. " " .. tostring((pcall(math.random, 2, 1))) .. " " .. tostring((pcall(math.random, 1.5))) .. " " .. math.random(7, 7)
