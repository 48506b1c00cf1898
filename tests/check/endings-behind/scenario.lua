-- Endings that never come: behind one whose condition holds as well, after another has come, with both
-- ends of a term; and those that do: of a term that an answer reopens, of another ending's part.
local m = require "maslikhat"
local s = require "base"
local n = #s.endings
local function ending(id, when)
  n = n + 1
  s.endings[n] = m.ending { id = id, title = s.title, text = s.title, costs = s.title, when = when }
end
s.calendar = m.calendar { start = "2026-04-06" }
local part = m.part { id = "text", title = s.title }
s.papers = {
  m.paper { id = "letter", title = s.title, by = "chair", to = "akim", part },
  m.paper { id = "reply", title = s.title, by = "akim", to = "chair", answers = "letter", part },
}
s.deadlines = {
  m.deadline { id = "come", title = s.title, days = 3, from = "start", done_by = "seat.arrived seat=akim" },
  m.deadline {
    id = "answer", title = s.title, days = 3, from = "paper.submitted paper=letter",
    done_by = "paper.submitted paper=reply", void_by = "quorum.lost",
  },
}
s.questions = {
  m.question {
    id = "one", title = s.title, to = "all",
    m.choice { id = "on", text = s.title }, m.choice { id = "back", text = s.title },
  },
}
ending("behind", "elect.failed & quorum.lost present=2")
ending("half", "vote.annulled | quorum.lost & elect.failed & not seat.left")
ending("denied", "seat.left seat=akim & not seat.arrived seat=chair")
ending("denied-more", "seat.left seat=akim & not seat.arrived")
ending("denied-less", "seat.left & not seat.arrived seat=chair")
ending("after", "scenario.ended ending=well")
ending("both", "deadline.met deadline=come & deadline.missed deadline=come")
ending("late", "deadline.missed deadline=come & deadline.late deadline=come")
ending("void", "deadline.late deadline=come & deadline.void deadline=come")
ending("reopened", "deadline.met deadline=answer & deadline.missed deadline=answer")
ending("two", "answer.given question=one seat=akim choices=on & answer.given question=one seat=akim choices=back")
ending("two-of-two", "answer.given question=one seat=akim choices=on & answer.given question=one seat=chair choices=back")
return m.scenario(s)
