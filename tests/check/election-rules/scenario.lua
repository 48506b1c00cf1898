local m = require "maslikhat"
local s = require "base"
s.rules = m.rules "maslikhat" {
  no_confidence = "half",
  counting_commission = "yes",
}
return m.scenario(s)
