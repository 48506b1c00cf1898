local m = require "maslikhat"
local s = require "base"
s.rules = m.rules "assembly" { body = "asembly" }
return m.scenario(s)
