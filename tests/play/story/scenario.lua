-- Everything of a story at once, small: a calendar with deadlines, papers, questions, a hearing
-- and an assembly, remarks and the map of problems.
local m = require "maslikhat"

local function all(text)
  return { kk = text, ru = text, en = text }
end

return m.scenario {
  format = 1, id = "story", title = all "A story", place = all "A council",
  players = { min = 1, max = 11 },
  council = { established = 3, total = 3, chair = "chair", secretary = "secretary" },
  rules = m.rules "maslikhat",
  cast = m.roles "roles",
  calendar = m.calendar { start = "2026-03-19" }, -- a Thursday; Nauryz follows

  sittings = {
    m.sitting { id = "hearing", title = all "Hearing", rules = m.rules "hearing",
      members = "all", bodies = { "akim", "company" } },
    m.sitting { id = "assembly", title = all "Assembly", rules = m.rules "assembly",
      chair = "akim", members = "residents",
      called = { kk = "Делегаттар", ru = "Делегаты", en = "Delegates" } },
    m.sitting { id = "council", title = all "Council" },
  },
  agenda = {
    m.item { id = "landfill", title = all "The landfill", minutes = 20 },
    m.item { id = "recs", title = all "Recommendations", sitting = "assembly", minutes = 10 },
    m.item { id = "decision", title = all "Decision", sitting = "council", minutes = 10 },
  },
  phases = {
    m.phase { id = "analysis", title = all "Analysis", minutes = 10, days = 2 },
    m.phase { id = "hearing", title = all "Hearing", minutes = 30, sitting = "hearing" },
    m.phase { id = "assembly", title = all "Assembly", minutes = 30, sitting = "assembly" },
    m.phase { id = "follow-up", title = all "Follow-up", minutes = 10, days = 40 },
    m.phase { id = "debrief", title = all "Debrief", minutes = 10 },
  },

  questions = {
    m.question { id = "who-acts", title = all "Who acts as the council?", law = "COUNCIL 1(6)",
      after = { phase = "analysis", minutes = 1 },
      m.choice { id = "assembly", text = all "The assembly", right = true },
      m.choice { id = "akim", text = all "The akim" },
      explain = all "In a village the assembly has the functions of a public council." },
    m.question { id = "forms", title = all "Which forms?", to = "council", many = true,
      m.choice { id = "hearing", text = all "Hearing", right = true },
      m.choice { id = "expertise", text = all "Expertise", right = true },
      m.choice { id = "strike", text = all "Strike" } },
    m.question { id = "trust", title = all "Trust?", threshold = "decision" },
  },

  papers = {
    m.form "notice" { id = "notice", by = { "chair", "dep-02" }, to = all "The newspaper",
      law = "PC 10(2)", phase = "analysis" },
    m.form "recommendations" { id = "recs", by = "residents", to = "akim", adopt = "decision",
      adopt_in = "assembly", phase = "assembly" },
    m.form "inquiry" { id = "inquiry", by = "dep-02", signers = "council", signs = 1, to = "akim", copy = "secretary", about = "decision",
      phase = "follow-up",
      samples = { facts = all "The residents of the village were told nothing." } },
    m.form "inquiry-answer" { id = "answer", by = "akim", to = "dep-02", answers = "inquiry",
      phase = "follow-up" },
    m.paper { id = "letter", title = all "A letter", by = "company", to = "dep-03",
      m.part { id = "words", title = all "Words", least = 5 } },
  },

  deadlines = {
    m.deadline { id = "notice", title = all "Notice of the hearing", law = "PC 10(2)",
      who = "chair", from = "paper.submitted paper=notice", working_days = 3, at_least = true,
      void_by = "note.added seat=dep-02",
      done_by = "sitting.opened sitting=hearing" },
    m.deadline { id = "answer", title = all "Answer to the inquiry", law = "REG 43", who = "akim",
      from = "paper.submitted paper=inquiry", months = 1,
      done_by = "paper.answered paper=inquiry", void_by = "paper.withdrawn paper=inquiry",
      on_met = function(s) s.vars.answered = s.date end,
      on_missed = function(s)
        s:tell("dep-02", all "No answer came.")
        s.vars.missed = s.date
      end },
    m.deadline { id = "protection", title = all "Protection", from = "start", days = 10,
      done_by = "paper.submitted paper=letter" },
  },

  injects = {
    m.inject { id = "leak", to = "residents", after = { day = 6 }, title = all "A leak",
      text = all "A document has leaked." },
    m.inject { id = "last-day", to = "akim", after = { deadline = "answer", days = 0 },
      title = all "The last day", text = all "Today the answer is due." },
  },

  remarks = m.remarks { from = "all", marks = 2,
    m.problem { id = "smell", title = all "The smell" },
    m.problem { id = "water", title = all "The water" } },

  endings = {
    m.ending { id = "adopted", title = all "Adopted", text = all "It was adopted.", costs = all "Money." },
    m.ending { id = "nothing", title = all "Nothing", text = all "It was not.", costs = all "Time." } },

  on = {
    ["phase.entered"] = function(s, e)
      if e.phase == "debrief" then
        s:finish(s:paper("recs").adopted == "adopted" and "adopted" or "nothing")
      end
    end,
  },
}
