-- What waits in a phase for what comes only after it, by itself and by way of another; and what
-- does not.
local m = require "maslikhat"
local s = require "base"
local n = 1
local function inject(id, phase, when)
  n = n + 1
  s.injects[n] = m.inject {
    id = id, title = s.title, text = s.title, to = "all", window = { phase = phase, from = 1, to = 3 }, when = when,
  }
end
inject("early", "opening", "phase.entered phase=voting")
inject("here", "voting", "phase.entered phase=voting")
inject("either", "opening", "phase.entered phase=voting | quorum.lost")
inject("denied", "opening", "quorum.lost & not phase.entered phase=voting")
inject("over", "opening", "answer.given question=then choices=on")
inject("asked", "opening", "answer.given question=timed choices=on")
s.questions = {
  m.question {
    id = "then", title = s.title, to = "all", when = "phase.entered phase=voting",
    m.choice { id = "on", text = s.title }, m.choice { id = "back", text = s.title },
  },
  m.question {
    id = "timed", title = s.title, to = "all", after = { phase = "voting", minutes = 1 },
    m.choice { id = "on", text = s.title }, m.choice { id = "back", text = s.title },
  },
  m.question {
    id = "never", title = s.title, to = "all", after = { phase = "opening", minutes = 1 },
    when = "phase.entered phase=voting",
    m.choice { id = "on", text = s.title }, m.choice { id = "back", text = s.title },
  },
}
return m.scenario(s)
