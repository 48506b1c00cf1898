-- desc: long numerals converted by functions that take numbers
-- expect: STEPS|TIME
local d, floor = "0." .. ("0"):rep(300) .. ("1"):rep(64000), math.floor
while true do floor(d) floor(d) floor(d) floor(d) floor(d) floor(d) floor(d) floor(d) end
