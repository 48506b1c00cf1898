local m = require "maslikhat"
local s = require "base"
local long = ("Өте ұзақ "):rep(18)
s.minutes = 14
s.place = { kk = long, ru = "Совет", en = "Council" }
s.agenda = { m.item { id = "bridge", title = s.title, minutes = 16 } }
s.phases = {
  m.phase { id = "opening", minutes = 5,
    title = { kk = "Ашылуы", ru = "Открытие – тридцать шесть столбцов!!", en = "The opening: thirty-seven columns now" } },
  m.phase { id = "voting", title = s.title, minutes = 10 },
}
s.injects = {
  m.inject { id = "flood", title = s.title, text = s.title, to = "all",
    after = { phase = "opening", minutes = 5 } },
  m.inject { id = "early", title = s.title, text = s.title, to = "all",
    after = { phase = "opening", minutes = 4 } },
  m.inject { id = "drawn", title = s.title, text = s.title, to = "all",
    window = { phase = "opening", from = 2, to = 5 } },
  m.inject { id = "in-time", title = s.title, text = s.title, to = "all",
    window = { phase = "opening", from = 2, to = 4 } },
}
table.insert(s.amendments, m.amendment {
  id = "unused", draft = "bridge", kind = "delete", clause = "list", title = s.title })
return m.scenario(s)
