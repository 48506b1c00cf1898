local m = require "maslikhat"
local s = require "base"
s.agenda = {
  m.item {
    id = 5,
    title = "only one",
    minutes = "20",
  },
  m.item { id = "bridge", title = s.title, minutes = 2.5 },
}
s.players = "many"
s.council.extraordinary = 1
s.phases[1] = { id = "opening", title = s.title }
s.injects = m.inject { id = "one" }
s.guide = {
  m.page { title = s.title, text = { kk = 1, ru = "два", en = "three" } },
}
s.questions = { [1] = m.question { id = "one", title = s.title, threshold = "decision" }, [3] = 3 }
return m.scenario(s)
