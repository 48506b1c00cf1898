local m = require "maslikhat"
local s = require "base"
local t = s.title
s.agenda[2] = m.item { id = "misc", title = t }
s.agenda[3] = m.item { id = "misc", title = t }
s.phases[3] = m.phase { id = "opening", title = t }
s.drafts.bridge = m.draft {
  title = t, item = "bridge",
  m.clause { id = "sum", text = t, amount = 1 },
  m.clause { id = "sum", text = t },
}
return m.scenario(s)
