-- A law nobody cites; a first phase that is taken for the preparation, before one that may be left
-- out; goals on a term that no agreement reaches, or every one.
local m = require "maslikhat"
local s = require "base"
s.laws = { CITED = s.title, LONELY = s.title }
s.phases = {
  m.phase { id = "sitting", title = s.title, minutes = 5 },
  m.phase { id = "maybe", title = s.title, minutes = 5, when = "quorum.lost" },
  m.phase { id = "end", title = s.title, minutes = 10 },
}
s.injects = nil
s.questions = {
  m.question {
    id = "law", title = s.title, law = "CITED 4", to = "all",
    m.choice { id = "on", right = true, text = s.title },
    m.choice { id = "back", text = s.title },
  },
}
s.talks = {
  m.talks {
    id = "lease", between = { "akim", "dep-02" }, minutes = 5, title = s.title,
    m.term { id = "pay", least = 100, most = 500, title = s.title },
  },
}
return m.scenario(s)
