local m = require "maslikhat"
local s = require "base"
s.on = {
  ["vote.close"] = function() end,
  ["vote.closed"] = "nothing",
  ["phase.entered"] = function() end,
}
s.injects[1] = m.inject { id = "flood", title = s.title, text = s.title, to = {}, on_fire = 5 }
s.injects[2] = m.inject { id = "end", title = s.title, text = s.title, to = "all", ends = true }
return m.scenario(s)
