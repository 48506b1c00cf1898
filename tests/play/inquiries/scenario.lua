-- Inquiries that are about no item, for transcripts: of two deputies, to the akim.
local m = require "maslikhat"

local function all(text)
  return { kk = text, ru = text, en = text }
end

local function inquiry(id, by)
  return m.paper { id = id, title = all(id), by = by, to = all "The akim", copy = "secretary", inquiry = true,
    m.part { id = "demand", title = all "Demand", sample = all "Repair it." } }
end

return m.scenario {
  format = 1, id = "inquiries", title = all "Inquiries", place = all "A council",
  players = { min = 1, max = 5 },
  council = { established = 3, total = 3, chair = "chair", secretary = "secretary" },
  rules = m.rules "maslikhat" {},
  cast = m.roles "roles",
  calendar = m.calendar { start = "2026-03-19" }, -- a Thursday; Nauryz follows
  agenda = { m.item { id = "roads", title = all "Roads", minutes = 5 } },
  deadlines = {
    m.deadline { id = "lamps", title = all "An answer about the lamps", months = 1,
      from = "paper.submitted paper=lamps", done_by = "paper.answered paper=lamps" },
    m.deadline { id = "water", title = all "An answer about the water", months = 1,
      from = "paper.submitted paper=water", done_by = "paper.answered paper=water" },
  },
  papers = { inquiry("lamps", "dep-02"), inquiry("water", "dep-03") },
  phases = { m.phase { id = "sitting", title = all "Sitting", minutes = 30, hint = all "Vote." } },
}
