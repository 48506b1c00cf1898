local m = require "maslikhat"
local s = require "base"
s.calendar = m.calendar { start = "2029-01-01" }
return m.scenario(s)
