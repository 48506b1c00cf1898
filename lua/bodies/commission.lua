-- A standing commission of the maslikhat, in words, and where the regulation says what.
local m = require "maslikhat"

return m.body {
  id = "commission",
  called = {
    members = { kk = "комиссия мүшелері", ru = "члены комиссии", en = "members of the commission" },
    body = { kk = "комиссия", ru = "комиссия", en = "the commission" },
    sitting = { kk = "комиссия отырысы", ru = "заседание комиссии", en = "sitting of the commission" },
  },
  thresholds = {
    ["quorum"] = {
      num = 1, den = 2, base = "total", strict = true, law = "REG 53",
      title = { kk = "комиссия мүшелерінің жартысынан көбі", ru = "больше половины членов комиссии", en = "more than half of the commission" },
    },
    ["decision"] = { num = 1, den = 2, base = "total", strict = true, law = "(choice)" },
    ["procedural"] = { num = 1, den = 2, base = "present", strict = true, law = "(choice)" },
  },
}
