local m = require "maslikhat"
local s = require "base"
s.drafts.bridge[2] = m.clause {
  id = "list", count = 3, piers = 4, lamps = 5,
  labels = { piers = { kk = "тірек саны", ru = "число опор", en = "number of piers" } },
  text = {
    kk = "{count} үй, {piers}",
    ru = "{count} {count:дом|дома}, {piers",
    en = "{count} {count:house|houses|housen}",
  },
}
return m.scenario(s)
