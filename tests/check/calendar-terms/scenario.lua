local m = require "maslikhat"
local s = require "base"
local t = s.title
local told, said = "note.added", "talk.announced"
s.calendar = m.calendar { start = "2028-11-30" }
s.injects[2] = m.inject { id = "frost", title = t, text = t, to = "all", after = { day = 11 } }
s.deadlines = { -- from 11 December, the last day named; 30 and 31 December are a weekend
  m.deadline { id = "repair", title = t, from = "start", done_by = "scenario.ended", days = 29 },
  m.deadline { id = "roof", title = t, from = "start", done_by = "scenario.ended", days = 30 },
  m.deadline { id = "report", title = t, from = told, done_by = said, working_days = 13 },
  m.deadline { id = "answer", title = t, from = told, done_by = said, working_days = 14 },
  m.deadline { id = "notice", title = t, from = told, done_by = said, days = 20, at_least = true },
  m.deadline { id = "call", title = t, from = told, done_by = said, days = 21, at_least = true },
  m.deadline { id = "month", title = t, from = told, done_by = said, months = 1 },
}
return m.scenario(s)
