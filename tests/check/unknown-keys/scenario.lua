local m = require "maslikhat"
local s = require "base"
s.titel = s.title
s.phases = {
  m.phase {
    id = "opening", title = s.title,
    minute = 5,
  },
}
s.council.chairman = "chair"
s[7] = "seven"
return m.scenario(s)
