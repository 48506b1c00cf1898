-- desc: long texts as keys of a table that is read for ever
-- expect: STEPS|TIME|MEMORY
local s = ("x"):rep(65000)
local t = { [s] = 1 }
local n = 0
while true do n = n + t[s .. ""] end
