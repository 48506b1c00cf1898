-- The rules preset of a standing commission of the maslikhat: `total` are its members. More than
-- half of them are a quorum (REG 53); how it decides is a (choice).
local council = require "rules.maslikhat"

local minute = 60

local thresholds = {}
for name, threshold in pairs(council.thresholds) do
  thresholds[name] = threshold
end
thresholds["quorum"] = council.thresholds["commission-quorum"]
thresholds["decision"] = { num = 1, den = 2, base = "total", strict = true, law = "(choice)" }
thresholds["procedural"] = { num = 1, den = 2, base = "present", strict = true, law = "(choice)" }

return {
  body = "commission",
  agenda = false, -- what it meets about is on the invitation
  thresholds = thresholds,
  speech = {
    report = 7 * minute,
    coreport = 3 * minute,
    debate = 3 * minute,
    question = 1 * minute,
    answer = 2 * minute,
    reference = 1 * minute,
    order = 1 * minute,
    statement = 2 * minute,
  },
  second_debate = 2 * minute,
  warn = 30,
  debate_speeches = 2,
  recess_days = 15,
}
