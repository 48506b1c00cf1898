local m = require "maslikhat"
local s = require "base"
local t = s.title
s.calendar = m.calendar { start = "2024-01-01" }
s.phases[1].days = 1000
s.phases[2].days = 826
s.injects[2] = m.inject { id = "frost", title = t, text = t, to = "all", after = { day = 1826 } }
s.injects[3] = m.inject {
  id = "ice", title = t, text = t, to = "all", after = { deadline = "repair", days = 1796 },
}
s.questions = {
  m.question { id = "cross", title = t, to = "all", after = { day = 1826 },
    m.choice { id = "yes", text = t }, m.choice { id = "no", text = t } },
}
s.deadlines = {
  m.deadline { id = "repair", title = t, from = "start", done_by = "scenario.ended", days = 30 },
}
return m.scenario(s)
