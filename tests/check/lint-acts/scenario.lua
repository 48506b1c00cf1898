-- Ids in commands that a script gives, and in expressions of and, or.
local m = require "maslikhat"
local s = require "base"
s.questions = {
  m.question {
    id = "adjourn", title = s.title,
    m.choice { id = "yes", text = s.title }, m.choice { id = "no", text = s.title },
  },
}
s.papers = {
  m.paper { id = "letter", title = s.title, by = "chair", to = "akim", m.part { id = "facts", title = s.title } },
}
s.on = {
  ["vote.closed"] = function(s, e)
    s:act("scenario", "question.ask", "adjurn")
    s:act("scenario", "question.close", e.result == "adopted" and "adjourn" or "ajourn")
    s:act("scenario inject.fire flod")
    s:act("scenario phase.go votin")
    s:act("scenario", "scenario.end", "wel")
    s:act("chair", "paper.fill", "leter", "facts", "x")
    s:act("chair", "paper.fill", "letter", "fact", "the text may be anything")
    s:act("chair paper.sign letter")
    s:act("secretary", "seat.arrive", "all")
    s:act("secretary", "seat.leave", "dep-02", "dep-2")
    s:act("chair vote.open basis:brdge")
    s:act("chair", "vote.open", "amend:a1")
    s:act("chair", "agenda.call", "bridg")
    s:act("chair agenda.call item-2")
    s:act("chair", "floor.give", e.seat or "dep-2", "debate")
    s:act("akim", "draft.opinion", e.id, e.prepared == "less" and "positive" or "negative")
    s:act('dep-02 talk.whisper dep-3 dep-04 "dep-5"')
    s:act("dep-02", "talk.whisper", "dep-03", "dep-4", "dep-5")
    s:act("facilitator seat.swap dep-02 dep-3")
    s:finish(e.vote == "v1" and "well" or "late")
  end,
}
return m.scenario(s)
