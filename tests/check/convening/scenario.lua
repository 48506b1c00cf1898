local m = require "maslikhat"
local s = require "base"
s.calendar = m.calendar { start = "2026-04-06" }
s.sittings = { m.sitting { id = "spring", title = s.title } }
s.convening = { m.convening { sitting = "spring", phase = "opening" }, m.convening { sitting = "sprung" } }
return m.scenario(s)
