local m = require "maslikhat"
local s = require "base"
s.calendar = m.calendar { start = "2023-12-31" }
s.phases[1].days = 1
return m.scenario(s)
