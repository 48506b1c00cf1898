local m = require "maslikhat"
local s = require "base"
s.rules = m.rules "maslikhat" { order = "yes" }
s.agenda = {
  m.item { id = "bridge", title = s.title, order = 1, reporter = "nobody" },
}
s.commissions = {
  m.commission { id = "budget", title = s.title, by = "dep-99" },
  m.commission { id = "budget", title = s.title },
}
s.drafts.bridge.opinions = "budget sports"
return m.scenario(s)
