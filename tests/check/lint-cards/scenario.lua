local m = require "maslikhat"
local s = require "base"
s.players = { min = 3, max = 4 }
s.council.extraordinary = true
return m.scenario(s)
