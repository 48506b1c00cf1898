-- Private questions, scales and scores that say what cannot be.
local m = require "maslikhat"
local s = require "base"

local function own(t)
  t.title, t.private = s.title, true
  t[1] = t[1] or m.choice { id = "yes", text = s.title }
  t[2] = t[2] or m.choice { id = "no", text = s.title }
  return m.question(t)
end

s.scores = {
  m.score { id = "high", title = s.title, bands = { { 2, s.title }, { 1, s.title } } },
  m.score { id = "late", title = s.title, bands = { { 1, s.title }, { 3, s.title } } },
  m.score { id = "never", title = s.title, bands = { { 0, s.title }, { 40, s.title } } },
  m.score { id = "alone", title = s.title, bands = { s.title, 7 } },
}
s.questions = {
  m.question { id = "down", title = s.title, scale = { 5, 1 } },
  m.question { id = "long", title = s.title, scale = { 1, 12 } },
  m.question { id = "uneven", title = s.title, scale = { 1, 3 }, chances = { 1, 2 } },
  m.question { id = "half", title = s.title, scale = { 1.5, 3 } },
  m.question { id = "loose", title = s.title, low = s.title, score = "late", show = "counts",
    m.choice { id = "yes", text = s.title, points = 1 }, m.choice { id = "no", text = s.title } },
  m.question { id = "open", title = s.title, choices = "seats", chances = { 1 } },
  own { id = "why", score = "lat", [1] = m.choice {
    id = "yes", text = s.title, why = s.title, points = 2, leads = "why" } },
  own { id = "vote", threshold = "decision", score = "never", show = "names" },
  own { id = "three", score = "high", scale = { 1, 3 } },
  m.question { id = "goal", private = true, title = s.title, choices = { "council", "nobody" } },
}
return m.scenario(s)
