local m = require "maslikhat"
local s = require "base"
local function text(words)
  return { kk = words, ru = words, en = words }
end
local function question(id, law)
  return m.question {
    id = id, title = text "?", to = "all", law = law,
    m.choice { id = "yes", text = text "+", right = true },
    m.choice { id = "no", text = text "-" },
  }
end
s.laws = {
  RALLIES = { kk = "Митингілер туралы заң", ru = "Закон о митингах", en = "Law on rallies" },
  Own = text "?",
}
s.questions = {
  question("right", "REG 43; PC 10(2), 10(3), RALLIES 4(1)"),
  question("choice", "(choice)"),
  question("unknown", "BUDGET 4"),
  question("form", "article 4 of the law"),
  question("cut", "REG 43, "),
}
s.rules = m.rules "maslikhat" {
  thresholds = { ["two-thirds"] = { num = 2, den = 3, base = "total", strict = false, law = "WATER 1" } },
}
return m.scenario(s)
