-- Questions whose moment is over: by what cannot be read, what never comes, what was so from the
-- beginning, what brings the question itself; a question that is put to the vote.
local m = require "maslikhat"
local s = require "base"
local function asked(id, when, closed_by)
  return m.question {
    id = id, title = s.title, to = "all", when = when, closed_by = closed_by,
    m.choice { id = "on", text = s.title },
    m.choice { id = "back", text = s.title },
  }
end
s.questions = {
  asked("unread", nil, "vote.shut subject=agenda"),
  asked("unknown", nil, "inject.fired id=nowhere"),
  asked("never", nil, "question.closed question=orphan"),
  asked("at-once", nil, "not quorum.lost"),
  asked("itself", "quorum.lost", "quorum.lost"),
  asked("fine", "quorum.lost", "quorum.reached & not sitting.closed"),
  asked("orphan", "answer.given question=orphan choices=on"),
  m.question { id = "voted", title = s.title, threshold = "decision", closed_by = "quorum.lost" },
}
return m.scenario(s)
