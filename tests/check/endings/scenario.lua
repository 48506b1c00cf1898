-- Endings that nobody has declared, one without a price, one twice.
local m = require "maslikhat"
local s = require "base"
s.endings[3] = m.ending { id = "well", title = s.title, text = s.title, costs = s.title }
s.endings[4] = m.ending {
  id = "dear", title = s.title, text = s.title,
}
return m.scenario(s)
