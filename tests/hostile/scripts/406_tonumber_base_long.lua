-- desc: digits in a base, very many, for ever
-- expect: STEPS|TIME
local s = ("z"):rep(65000)
while true do tonumber(s, 36) end
