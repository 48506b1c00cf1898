local m = require "maslikhat"
local s = require "base"
s.council = { established = 4, total = 5, chair = "akim", secretary = "dep-02" }
return m.scenario(s)
