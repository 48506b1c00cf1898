-- Questions that a function or a loop has made are told from each other.
local m = require "maslikhat"
local s = require "base"
local function ask(id, title)
  return m.question {
    id = id, title = title, to = "nobody",
    m.choice { id = "yes", text = s.title },
    m.choice { id = "no", text = s.title },
  }
end
s.questions = {
  ask("one", s.title),
  ask("two", s.title),
  ask("three", { kk = "a" }),
}
for i = 1, 3 do
  s.questions[3 + i] = m.question { id = "q" .. i, title = s.title, treshold = "decision" }
end
return m.scenario(s)
