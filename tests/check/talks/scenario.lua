-- Talks of one party, of a seat for two, about nothing, upside down, or with one choice.
local m = require "maslikhat"
local s = require "base"
local title = { kk = "Келіссөз", ru = "Переговоры", en = "Talks" }
s.talks = {
  m.talks { id = "alone", between = { "akim" }, minutes = 5, title = title,
    m.term { id = "sum", most = 5, title = title } },
  m.talks { id = "both", between = { "akim dep-02", "dep-02" }, minutes = 5, title = title,
    m.term { id = "sum", least = 5, most = 5, title = title },
    m.term { id = "sum", title = title },
    m.term { id = "who", title = title, least = 1, choices = {
      m.choice { id = "a", text = title }, m.choice { id = "b", text = title } } },
    m.term { id = "one", title = title, choices = { m.choice { id = "a", text = title } } },
  },
  m.talks { id = "empty", between = { "akim", "deb-02" }, minutes = 0, title = title, phase = "later" },
}
return m.scenario(s)
