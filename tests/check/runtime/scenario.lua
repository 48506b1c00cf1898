local m = require "maslikhat"
local s = require "base"
s.phases[9].minutes = 5
return m.scenario(s)
