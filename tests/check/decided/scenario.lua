-- Items that are decided by a question nobody may know the answer of, by one that is voted on, and by
-- one that is put to several; all made in a loop.
local m = require "maslikhat"
local s = require "base"
local function words(text)
  return { kk = text, ru = text, en = text }
end
local function question(id, more)
  local q = { id = id, title = words(id), m.choice { id = "yes", text = words "+" },
    m.choice { id = "no", text = words "-" } }
  for key, value in pairs(more) do
    q[key] = value
  end
  return m.question(q)
end
s.questions = {
  question("sound", { to = "akim" }),
  question("private", { to = "akim", private = true }),
  question("several", { to = "akim chair" }),
  question("everybody", {}),
  m.question { id = "voted", title = words "voted", threshold = "decision" },
}
for _, id in ipairs { "sound", "private", "several", "everybody", "voted" } do
  s.agenda[#s.agenda + 1] = m.item { id = "by-" .. id, title = words(id), decided = id }
end
return m.scenario(s)
