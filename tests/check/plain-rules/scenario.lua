local m = require "maslikhat"
local s = require "base"
s.rules = m.rules "maslikhat"
return m.scenario(s)
