local m = require "maslikhat"
local s = require "base"
local t = s.title
s.papers = {
  m.paper { id = "letter", title = t, by = "dep-02", to = "akim",
    m.part { id = "words", title = t, optional = true } },
  m.paper { id = "petition", title = t, by = "dep-02", signers = "dep-02 dep-03", signs = 2, to = "akim",
    m.part { id = "words", title = t } },
  m.paper { id = "inquiry", title = t, by = "dep-02", to = "akim", inquiry = true,
    m.part { id = "words", title = t } },
  m.paper { id = "copied", title = t, by = "dep-02", to = "akim", copy = "secretary", inquiry = true,
    m.part { id = "words", title = t } },
  m.paper { id = "good", title = t, by = "council", signs = 2, to = "akim",
    m.part { id = "words", title = t } },
}
s.calendar = m.calendar { start = "2026-03-19" }
s.questions = {
  m.question { id = "late", title = t, to = "all", after = { phase = "opening", minutes = 5 },
    m.choice { id = "yes", text = t, right = true }, m.choice { id = "no", text = t } },
  m.question { id = "early", title = t, to = "all", after = { phase = "opening", minutes = 4 },
    m.choice { id = "yes", text = t, right = true }, m.choice { id = "no", text = t } },
}
s.on = {
  ["paper.submitted"] = function(s, e)
    s:paper("leter")
    s:question("late")
    s:tell("aul council akimat", t)
    return e.paper == "good" or e.question == "lat"
  end,
}
return m.scenario(s)
