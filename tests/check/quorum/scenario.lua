local m = require "maslikhat"
local s = require "base"
s.council = { established = 9, total = 3, chair = "chair", secretary = "secretary" }
s.rules = m.rules "maslikhat" { thresholds = { quorum = { num = 2, den = 3, base = "established" } } }
return m.scenario(s)
