-- A public control group, in words.
local m = require "maslikhat"

return m.body {
  id = "control",
  called = {
    members = { kk = "топ мүшелері", ru = "члены группы", en = "members of the group" },
    body = { kk = "бақылау тобы", ru = "группа контроля", en = "the control group" },
    sitting = { kk = "топ отырысы", ru = "заседание группы", en = "meeting of the group" },
  },
  thresholds = {
    ["quorum"] = { num = 1, den = 2, base = "total", strict = true, law = "(choice)" },
    ["decision"] = { num = 1, den = 2, base = "total", strict = true, law = "(choice)" },
    ["procedural"] = { num = 1, den = 2, base = "present", strict = true, law = "(choice)" },
  },
}
