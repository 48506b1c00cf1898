-- What parts of papers begin with: clauses of the draft the paper carries, and of no other.
local m = require "maslikhat"
local s = require "base"

local title = { kk = "Мәтін", ru = "Текст", en = "Text" }
s.papers = {
  m.paper {
    id = "letter", by = "council", to = "akim", draft = "bridge", title = title,
    m.part { id = "money", title = title, clauses = "sum" },
    m.part { id = "rest", title = title, clauses = { "sum", "summ" } },
    m.part { id = "none", title = title, clauses = 7 },
  },
  m.paper {
    id = "other", by = "council", to = "akim", title = title,
    m.part { id = "money", title = title, clauses = "sum" },
  },
}
return m.scenario(s)
