-- Two drafts on one question, for transcripts: only one can be taken as the basis.
local m = require "maslikhat"

local function all(text)
  return { kk = text, ru = text, en = text }
end

return m.scenario {
  format = 1, id = "two-drafts", title = all "Two drafts", place = all "A council",
  players = { min = 1, max = 5 },
  council = { established = 3, total = 3, chair = "chair", secretary = "secretary" },
  rules = m.rules "maslikhat" {},
  cast = m.roles "roles",
  drafts = {
    bridge = m.draft { title = all "A bridge", item = "river",
      m.clause { id = "build", text = all "A bridge is built." } },
    ferry = m.draft { title = all "A ferry", item = "river",
      m.clause { id = "buy", text = all "A ferry is bought." } },
  },
  agenda = { m.item { id = "river", title = all "Crossing the river" } },
  -- What a handler tries in vain in somebody's name.
  on = { ["note.added"] = function(s) s:act("dep-02 vote.close") end },
  phases = { m.phase { id = "sitting", title = all "Sitting", minutes = 30, hint = all "Vote." } },
}
