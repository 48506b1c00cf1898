local m = require "maslikhat"
local s = require "base"
s.phases[1] = m.phase "opening"
return m.scenario(s)
