local m = require "maslikhat"
local s = require "base"
s.agenda = {}
s.phases = {}
return m.scenario(s)
