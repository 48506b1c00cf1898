-- A local community assembly, in words, and where the law says what.
local m = require "maslikhat"

return m.body {
  id = "assembly",
  called = {
    members = { kk = "делегаттар", ru = "делегаты", en = "delegates" },
    body = { kk = "жиналыс", ru = "собрание", en = "the assembly" },
    sitting = { kk = "жиналыс", ru = "собрание", en = "assembly" },
  },
  law = { ["not-deputy"] = "LAW 39-3" },
  thresholds = {
    ["quorum"] = {
      num = 1, den = 2, base = "total", strict = false, law = "LAW 39-3",
      title = { kk = "жиналыс делегаттарының жартысы", ru = "половина делегатов собрания", en = "half of the delegates" },
    },
    ["decision"] = { num = 1, den = 2, base = "present", strict = true, law = "LAW 39-3" },
    ["procedural"] = { num = 1, den = 2, base = "present", strict = true, law = "(choice)" },
  },
}
