local m = require "maslikhat"
local s = require "base"
s.title = { kk = "Көпір\27[2J", ru = "Мост\nещё", en = "Bridge\0" }
s.place = { kk = "\255", ru = "Совет", en = "Council" }
return m.scenario(s)
