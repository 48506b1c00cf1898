-- A story that goes one way or another by what people do: phases, papers, questions, complications
-- and endings under conditions.
local m = require "maslikhat"

local function all(text)
  return { kk = text, ru = text, en = text }
end

local function ending(t)
  t.title, t.text, t.costs = all(t.id), all(t.id), all "Nothing"
  return m.ending(t)
end

local function letter(t)
  t.title = all(t.id)
  t[1] = m.part { id = "text", title = all "Text" }
  return m.paper(t)
end

return m.scenario {
  format = 1, id = "branches", title = all "Branches", place = all "A council",
  players = { min = 1, max = 8 },
  council = { established = 6, total = 6, chair = "chair", secretary = "secretary" },
  rules = m.rules "maslikhat" {},
  cast = m.roles "roles",
  calendar = m.calendar { start = "2026-04-06" },
  deadlines = {
    m.deadline {
      id = "reply", title = all "Reply", from = "paper.submitted paper=claim", days = 5,
      done_by = "paper.submitted paper=reply", who = "dep-03",
    },
  },
  agenda = { m.item { id = "roads", title = all "Roads", minutes = 5 } },
  phases = {
    m.phase { id = "before", title = all "Before", minutes = 10, days = 20 },
    m.phase { id = "talk", title = all "Talk", minutes = 10, when = "not paper.submitted paper=claim" },
    m.phase { id = "court", title = all "Court", minutes = 10, when = "paper.submitted paper=claim", next = "debrief" },
    m.phase { id = "street", title = all "Street", minutes = 10, when = "inject.fired id=crowd" },
    m.phase { id = "debrief", title = all "Debrief", minutes = 10 },
  },
  questions = {
    m.question {
      id = "what-now", to = "dep-02", title = all "What now?", after = { phase = "before", minutes = 1 },
      m.choice { id = "claim", text = all "A claim", leads = "claim", chance = 3 },
      m.choice { id = "wait", text = all "Wait" },
      m.choice { id = "street", text = all "The street", leads = "crowd" },
    },
    m.question {
      id = "sorry", to = "dep-03", title = all "Sorry?", when = "inject.fired id=crowd",
      m.choice { id = "yes", text = all "Yes" },
      m.choice { id = "no", text = all "No" },
    },
  },
  papers = {
    letter { id = "claim", by = "dep-02", to = "dep-03", phase = "before" },
    letter { id = "petition", by = { "dep-04", "dep-05" }, to = "chair", phase = "talk" },
    letter { id = "reply", by = "dep-03", to = "dep-02", when = "paper.submitted paper=claim", bots = 0.5 },
  },
  injects = {
    m.inject { id = "crowd", to = "all", title = all "Crowd", text = all "A crowd" },
    m.inject {
      id = "press", to = "all", title = all "Press", text = all "The press",
      window = { phase = "before", from = 3, to = 6 },
      when = "paper.submitted paper=claim | answer.given question=what-now choices=wait",
    },
  },
  endings = {
    ending { id = "answered", when = "paper.submitted paper=reply & not deadline.missed deadline=reply" },
    ending { id = "late", when = "deadline.missed deadline=reply & inject.fired id=press" },
    ending {
      id = "heard",
      when = function(s, e)
        return e.event == "phase.entered" and e.phase == "debrief" and
          s:question("sorry").answers > 0 and { "answer.given question=sorry", "not paper.submitted paper=claim" }
      end,
    },
    ending { id = "quiet", else_of = "answered" },
  },
}
