-- What waits for what never comes: a phase that those before it leap over, papers that wait for
-- each other, a question about a choice nobody can take, an ending behind all of that; an ending that
-- nothing names.
local m = require "maslikhat"
local s = require "base"
local first = s.phases[1].id
s.phases[1].next = "end"
s.phases[#s.phases + 1] = m.phase { id = "passed", title = s.title, minutes = 5 }
s.phases[#s.phases + 1] = m.phase { id = "end", title = s.title, minutes = 5 }
s.papers = {
  m.paper {
    id = "hen", title = s.title, by = "chair", to = "akim", when = "paper.submitted paper=egg",
    m.part { id = "text", title = s.title },
  },
  m.paper {
    id = "egg", title = s.title, by = "akim", to = "chair", when = "paper.submitted paper=hen",
    m.part { id = "text", title = s.title },
  },
}
s.questions = {
  m.question {
    id = "late", title = s.title, to = "all", after = { phase = "passed", minutes = 1 },
    m.choice { id = "on", text = s.title },
    m.choice { id = "back", text = s.title, leads = "press" },
  },
}
s.injects[2] = m.inject { id = "press", title = s.title, text = s.title, to = "all" }
s.endings[3] = m.ending {
  id = "behind", title = s.title, text = s.title, costs = s.title,
  when = "paper.submitted paper=hen | inject.fired id=press & phase.entered phase=" .. first,
}
s.endings[4] = m.ending { id = "nobody", title = s.title, text = s.title, costs = s.title }
return m.scenario(s)
