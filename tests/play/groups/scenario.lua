-- Group work: two groups by lot that write a paper each and present it; then groups by card.
local m = require "maslikhat"

local function all(text)
  return { kk = text, ru = text, en = text }
end

return m.scenario {
  format = 1, id = "groups", title = all "Groups", place = all "A council",
  players = { min = 1, max = 8 },
  council = { established = 6, total = 6, chair = "chair", secretary = "secretary" },
  rules = m.rules "maslikhat" {},
  cast = m.roles "roles",
  agenda = {
    m.item { id = "ethics", title = all "Ethics" },
  },
  phases = {
    m.phase { id = "start", title = all "Start", minutes = 5, hint = all "Explain." },
    m.phase { id = "work", title = all "Work", minutes = 30, hint = all "Let them work." },
    m.phase { id = "sides", title = all "Sides", minutes = 10, hint = all "Let them prepare." },
    m.phase { id = "end", title = all "End", minutes = 5, hint = all "Close." },
  },
  groups = {
    m.groups {
      id = "advice", phase = "work", minutes = 12, count = 2, from = "council", present = true,
      title = {
        kk = "Ұсынымдар дайындау", ru = "Подготовка рекомендаций", en = "Preparing advice",
      },
    },
    m.groups {
      id = "parties", phase = "sides", minutes = 6,
      title = { kk = "Тараптар дайындалады", ru = "Стороны готовятся", en = "The sides prepare" },
      m.team { id = "house", of = "chair secretary",
        title = { kk = "Мәслихат", ru = "Маслихат", en = "The maslikhat" } },
      m.team { id = "office", of = "akim",
        title = { kk = "Әкімдік", ru = "Акимат", en = "The akimat" } },
    },
  },
  questions = {
    m.question {
      id = "ready", to = "all", title = all "Who is ready?",
      m.choice { id = "yes", text = all "I am" },
      m.choice { id = "no", text = all "Not yet" },
    },
  },
  papers = {
    m.paper {
      id = "list", by = "advice", to = "all", title = all "Advice",
      m.part { id = "measures", title = all "Measures", sample = all "Publish what is bought." },
      m.part { id = "who", title = all "Who does it", sample = all "The secretary." },
    },
  },
  on = {
    ["groups.formed"] = function(s, e)
      s:tell(e.work, all "To work.")
      s:tell("facilitator", all "Sit down\nwith nobody.")
      s:tell("display", all "Ten minutes.", { seconds = 20 })
    end,
    ["paper.submitted"] = function(s, e)
      if e.paper == "list-1" then
        s:act("facilitator", "note.add", "first")
      end
    end,
  },
}
