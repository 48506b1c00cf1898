local m = require "maslikhat"
local s = require "base"
s.players = { min = 9, max = 5 }
s.rules = m.rules "maslikhat" {
  warn = 0,
  speech = {
    report = m.min(90),
    debat = m.min(3),
  },
  thresholds = { quorum = { num = 4, den = 3 }, decisions = {} },
}
s.phases[1] = m.phase { id = "opening", title = s.title, minutes = 0 }
s.drafts.bridge[2] = m.clause {
  id = "list", text = s.title,
  count = -1, share = 0.5,
}
return m.scenario(s)
