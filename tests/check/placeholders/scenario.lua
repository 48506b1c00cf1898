local m = require "maslikhat"
local s = require "base"
s.drafts.bridge[2] = m.clause {
  id = "list", count = 3,
  text = {
    kk = "{count} үй, {sum} теңге",
    ru = "{count} {count:дом|дома|домов}",
    en = "{cont} buildings",
  },
}
return m.scenario(s)
