-- Samples of papers and parts that do not exist, and conditions that never hold.
local m = require "maslikhat"
local s = require "base"
s.papers = {
  m.paper {
    id = "letter", title = s.title, by = "chair", to = "akim", internal = true,
    m.part { id = "text", title = s.title },
  },
}
s.samples = {
  m.sample { paper = "leter", part = "text", when = "paper.submitted paper=letter", text = s.title },
  m.sample { paper = "letter", part = "tex", when = "paper.submitted paper=letter", text = s.title },
  m.sample { paper = "letter", part = "text", text = s.title },
  m.sample { paper = "letter", part = "text", when = "paper.submitted paper=post", text = s.title },
}
s.drafts.bridge.when = "inject.fired id=nowhere"
return m.scenario(s)
