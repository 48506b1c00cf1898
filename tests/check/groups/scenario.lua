-- Group works of nobody, of too many groups, in no phase, longer than it, with names that are taken.
local m = require "maslikhat"
local s = require "base"
local title = { kk = "Топтар", ru = "Группы", en = "Groups" }
s.groups = {
  m.groups { id = "none", phase = "voting", minutes = 10, title = title },
  m.groups { id = "many", phase = "voting", minutes = 10, count = 4, title = title },
  m.groups { id = "one", phase = "voting", minutes = 10, count = 1, from = "councl", title = title },
  m.groups { id = "council", phase = "nowhere", minutes = 0, count = 2, title = title, lot = true,
    m.team { id = "dep-02", of = "chair dep-02", title = title },
    m.team { id = "rest", of = "council", title = title },
    m.team { id = "rest", of = "nobody", title = title },
  },
  m.groups { id = "fifth", phase = "voting", minutes = 600, count = 2, title = title },
}
s.papers = {
  m.paper { id = "advice", by = "many", to = "all", title = title,
    m.part { id = "text", title = title } },
}
return m.scenario(s)
