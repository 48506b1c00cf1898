-- Items led in order: one by the rules, its debate clause by clause, and one that says otherwise.
local m = require "maslikhat"

local function all(text)
  return { kk = text, ru = text, en = text }
end

return m.scenario {
  format = 1, id = "ordered", title = all "Led in order", place = all "A council",
  players = { min = 1, max = 5 },
  council = { established = 3, total = 3, chair = "chair", secretary = "secretary" },
  rules = m.rules "maslikhat" { order = true, speech = { closing = m.min(1) } },
  cast = m.roles "roles",
  commissions = { m.commission { id = "budget", title = all "The budget commission", by = "dep-03" } },
  drafts = {
    bridge = m.draft { title = all "A bridge", item = "river", by = "akim", opinions = "budget",
      m.clause { id = "build", text = all "A bridge is built." },
      m.clause { id = "pay", text = all "The district pays for it." } },
  },
  agenda = {
    m.item { id = "river", title = all "Crossing the river", by_clause = true },
    m.item { id = "road", title = all "The road", reporter = "dep-03" },
    m.item { id = "misc", title = all "Miscellaneous", order = false },
  },
  phases = { m.phase { id = "sitting", title = all "Sitting", minutes = 60, hint = all "Lead." } },
}
