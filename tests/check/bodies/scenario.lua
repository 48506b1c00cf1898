local m = require "maslikhat"
local s = require "base"
local function text(words)
  return { kk = words, ru = words, en = words }
end
s.laws = { CODE = text "Code" }
s.bodies = {
  m.body {
    id = "bench",
    called = { judges = text "judges", members = text "судьи" },
    speech = { pleading = text "pleading" },
    law = { ["floor-taken"] = "CODE 1", ["floor-take"] = "CODE 1", ["quorum"] = "BOOK 2" },
    thresholds = {
      none = { num = 1, den = 0, base = "total" },
      more = { num = 4, den = 3, base = "total" },
      over = { num = 3, den = 3, base = "total", strict = true },
      lost = { num = 1, den = 2, base = "seated" },
      bare = { den = 2, base = "total" },
      bench = { num = 1, den = 2, base = "total", strict = true },
      ["No id"] = { num = 1, den = 2, base = "total" },
    },
  },
  m.body { id = "panel", thresholds = { bench = { num = 2, den = 3, base = "total" } } },
  m.body { id = "panel" },
  m.body { id = "maslikhat" },
  m.body { called = { chair = "the chair" } },
}
s.sittings = {
  m.sitting { id = "first", title = text "1" },
  m.sitting { id = "second", title = text "2", body = "bensh" },
  m.sitting { id = "third", title = text "3", body = "panel" },
  m.sitting { id = "fourth", title = text "4", members = "all" },
}
s.questions = {
  m.question { id = "lawful", title = text "?", threshold = "bench" },
  m.question { id = "heavy", title = text "?", threshold = "heavy" },
}
s.rules = m.rules "maslikhat" {
  thresholds = { decision = { num = 1, den = 2, base = "total", title = text "half" } },
}
return m.scenario(s)
