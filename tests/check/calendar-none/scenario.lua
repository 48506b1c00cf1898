local m = require "maslikhat"
local s = require "base"
s.calendar = m.calendar { start = "2040-12-30", holidays = {} }
s.phases[1].days = 300
return m.scenario(s)
