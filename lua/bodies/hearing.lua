-- A public hearing, in words.
local m = require "maslikhat"

return m.body {
  id = "hearing",
  called = {
    members = { kk = "қатысушылар", ru = "участники", en = "participants" },
    body = { kk = "тыңдау", ru = "слушания", en = "the hearing" },
    sitting = { kk = "тыңдау", ru = "слушания", en = "hearing" },
  },
  thresholds = {
    ["quorum"] = { num = 0, den = 1, base = "present", strict = false, law = "(choice)" },
  },
}
