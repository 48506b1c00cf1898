local m = require "maslikhat"
local s = require "base"
local t = s.title
s.amendments = {
  m.amendment { id = "less", draft = "bridge", kind = "set", clause = "sum", title = t },
  m.amendment { id = "a1", draft = "bridge", kind = "delete", clause = "sum", title = t, value = 5 },
  m.amendment { id = "same", draft = "bridge", kind = "set", clause = "sum", field = "amount",
    value = 5000000, title = t },
  m.amendment { id = "words", draft = "bridge", kind = "replace", clause = "list", title = t },
  m.amendment { id = "figures", draft = "bridge", kind = "replace", clause = "sum", title = t,
    text = { kk = "{amount}", ru = "{amount#}", en = "{sum}" } },
  m.amendment { id = "values", draft = "bridge", kind = "replace", clause = "sum", title = t,
    figures = { amount = "much", sum = 5 },
    text = { kk = "{amount}", ru = "{amount#}", en = "{amount}" } },
  m.amendment { id = "put-in", draft = "bridge", kind = "insert", clause = "sum", title = t,
    text = { kk = "{amount}", ru = "Сумма", en = "The sum" } },
}
return m.scenario(s)
