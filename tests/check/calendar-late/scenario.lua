local m = require "maslikhat"
local s = require "base"
local t = s.title
s.calendar = m.calendar { start = "2028-11-30" }
s.phases[1].days = 20
s.phases[2].days = 12
s.injects[2] = m.inject { id = "frost", title = t, text = t, to = "all", after = { day = 32 } }
s.injects[3] = m.inject { id = "ice", title = t, text = t, to = "all", after = { deadline = "repair", days = 2 } }
s.questions = {
  m.question { id = "cross", title = t, to = "all", after = { day = 33 },
    m.choice { id = "yes", text = t }, m.choice { id = "no", text = t } },
}
s.deadlines = {
  m.deadline { id = "repair", title = t, from = "start", done_by = "scenario.ended", days = 30 },
  m.deadline { id = "report", title = t, from = "note.added", done_by = "talk.announced", working_days = 5 },
  m.deadline { id = "notice", title = t, from = "note.added", done_by = "talk.announced", months = 1, at_least = true },
}
return m.scenario(s)
