-- What can never come or is of no use: a complication behind the end, a paper that answers itself, a
-- law nobody cites; and a first phase that is taken for the preparation.
local m = require "maslikhat"
local s = require "base"
local text = s.title
s.laws = { CITED = text, LONELY = text }
s.injects[2] = m.inject { id = "late", title = text, text = text, to = "all", when = "scenario.ended | quorum.lost" }
s.papers = {
  m.paper {
    id = "echo", title = text, by = "chair", to = "akim", answers = "echo", law = "CITED 4",
    m.part { id = "words", title = text },
  },
}
return m.scenario(s)
