local m = require "maslikhat"
local s = require "base"
s.council.chair = "chairr"
s.drafts.bridge.item = "brige"
s.drafts.bridge.by = "mayor"
s.amendments[1] = m.amendment {
  id = "less", draft = "bridge", kind = "sett",
  clause = "summ", field = "amount", value = 1, title = s.title,
}
s.amendments[2] = m.amendment {
  id = "more", draft = "bridges", kind = "delete", clause = "sum", title = s.title,
}
s.amendments[3] = m.amendment {
  id = "third", draft = "bridge", kind = "set",
  clause = "list",
  field = "amount", value = 1, title = s.title,
}
s.injects[1] = m.inject {
  id = "flood", title = s.title, text = s.title,
  to = "dep-02 dep-33",
  after = {
    phase = "openning", minutes = 3,
  },
}
s.questions = { m.question { id = "trust", title = s.title, threshold = "two-third" } }
return m.scenario(s)
