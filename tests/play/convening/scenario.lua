-- A regular and an extraordinary session that are convened, for transcripts.
local m = require "maslikhat"

local function all(text)
  return { kk = text, ru = text, en = text }
end

return m.scenario {
  format = 1, id = "convening", title = all "Convening", place = all "A council",
  players = { min = 1, max = 8 },
  council = { established = 6, total = 6, chair = "chair", secretary = "secretary" },
  rules = m.rules "maslikhat" {},
  cast = m.roles "roles",
  calendar = m.calendar { start = "2026-04-06" }, -- a Monday
  sittings = {
    m.sitting { id = "regular", title = all "Regular session" },
    m.sitting { id = "urgent", title = all "Extraordinary session" },
  },
  convening = {
    m.convening { sitting = "regular", phase = "before" },
    m.convening { sitting = "urgent", phase = "between", extraordinary = true },
  },
  agenda = {
    m.item { id = "roads", title = all "Roads", sitting = "regular", minutes = 5 },
    m.item { id = "flood", title = all "The flood", sitting = "urgent", minutes = 5 },
  },
  phases = {
    m.phase { id = "before", title = all "Before", minutes = 10, days = 20 },
    m.phase { id = "regular", title = all "Regular", minutes = 20, sitting = "regular" },
    m.phase { id = "between", title = all "Between", minutes = 10, days = 10 },
    m.phase { id = "urgent", title = all "Urgent", minutes = 20, sitting = "urgent" },
    m.phase { id = "debrief", title = all "Debrief", minutes = 10 },
  },
}
