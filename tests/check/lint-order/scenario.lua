local m = require "maslikhat"
local s = require "base"
s.rules = m.rules "maslikhat" { order = true }
s.drafts.bridge.by = nil
s.agenda = {
  m.item { id = "bridge", title = s.title, by_clause = true },
  m.item { id = "report", title = s.title, reporter = s.council.chair },
  m.item { id = "free", title = s.title, order = false, by_clause = true },
  m.item { id = "none", title = s.title, by_clause = true, reporter = s.council.chair },
}
s.commissions = { m.commission { id = "budget", title = s.title, by = s.council.chair } }
return m.scenario(s)
