-- What conditions speak of: each word names what there is, once, and each joiner joins two events.
local m = require "maslikhat"
local s = require "base"
local function text(words) return { kk = words, ru = words, en = words } end
for i, when in ipairs {
  "sitting.opened & & quorum.lost",
  "sitting.opened |",
  "| sitting.opened",
  "scenario.ended ending=nowhere",
  "talks.agreed talks=nowhere",
  "groups.over work=nowhere",
  "groups.presented group=nowhere",
  "vote.closed subject=whole:nowhere",
  "vote.closed subject=procedural:nowhere",
  "vote.closed subject=amend:nowhere",
  "vote.closed subject=procedural:extend:60 & vote.closed subject=agenda & amend.adopted id=a1",
  "vote.closed vote=nowhere",
  "vote.closed for=many",
  "answer.given right=yes",
  "paper.filled part=nowhere",
  "item.called item=nowhere",
  "item.called item=item-2 & hall.shown part=talk",
  "opinion.given commission=nowhere",
  "sitting.step step=nowhere",
  "refused rule=nowhere",
  "refused verb=nowhere",
  "vote.closed result=adopted result=rejected",
  "seat.arrived seat=akim & not seat.arrived",
  "not seat.left | quorum.lost & not quorum.lost present=3 & seat.left seat=akim",
  "quorum.lost present=3 total=4 & not quorum.lost total=4 present=3",
} do
  s.injects[1 + i] = m.inject { id = "x" .. i, title = s.title, text = s.title, to = "all", when = when }
end
s.calendar = m.calendar { start = "2026-04-06" }
s.deadlines = {
  m.deadline {
    id = "answer", title = s.title, days = 3, done_by = "seat.arrived seat=akim",
    from = "deadline.missed deadline=answer",
  },
  m.deadline {
    id = "report", title = s.title, days = 3, done_by = "", from = "deadline.met deadline=answer | sitting.closed",
  },
}
s.phases[1].minutes, s.phases[1].least = 5, 6
s.questions = {
  m.question { id = "far", title = s.title, to = "all", scale = { 1, 5 }, low = s.title },
}
s.endings[3] = m.ending {
  id = "instead", title = text " ", text = text " \n ", costs = s.title, else_of = s.endings[1].id,
}
return m.scenario(s)
