-- Conditions that cannot be read, or that ask for and against the same; windows, shares and ways
-- that are upside down.
local m = require "maslikhat"
local s = require "base"
s.phases[1].when = "paper.sent paper=x"
s.phases[1].next = s.phases[1].id
s.injects[2] = m.inject {
  id = "press", title = s.title, text = s.title, to = "all",
  window = { phase = s.phases[1].id, from = 9, to = 4 },
  when = "inject.fired id=flood & not inject.fired id=flood",
}
s.injects[3] = m.inject {
  id = "both", title = s.title, text = s.title, to = "all",
  window = { phase = s.phases[1].id, from = 1, to = 4 }, after = { phase = s.phases[1].id, minutes = 1 },
  when = "inject.fired id=nowhere",
}
s.questions = {
  m.question {
    id = "way", title = s.title, to = "all", when = "answer.given question=way choices=around",
    m.choice { id = "on", text = s.title, leads = "nowhere", chance = 0 },
    m.choice { id = "back", text = s.title },
  },
}
s.questions[2] = m.question {
  id = "secret", title = s.title, to = "all", private = true,
  m.choice { id = "on", text = s.title, leads = "press" },
  m.choice { id = "back", text = s.title },
}
s.questions[3] = m.question {
  id = "after", title = s.title, to = "all", when = "answer.given question=secret choices=back",
  m.choice { id = "on", text = s.title },
  m.choice { id = "back", text = s.title },
}
s.papers = {
  m.paper {
    id = "letter", title = s.title, by = "chair", to = "akim", bots = 3, when = "",
    m.part { id = "text", title = s.title },
  },
}
s.endings[3] = m.ending {
  id = "at-once", title = s.title, text = s.title, costs = s.title,
  when = "inject.fired id=flood | not quorum.lost",
}
s.endings[4] = m.ending {
  id = "two-ways", title = s.title, text = s.title, costs = s.title, when = "quorum.lost", else_of = "well",
}
s.endings[5] = m.ending {
  id = "itself", title = s.title, text = s.title, costs = s.title, else_of = "itself",
}
s.endings[6] = m.ending {
  id = "number", title = s.title, text = s.title, costs = s.title, when = 3,
}
return m.scenario(s)
