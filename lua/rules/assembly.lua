-- The rules preset of a local community assembly: `total` are its delegates, `present` those who
-- take part (LAW 39-3).
local m = require "maslikhat"
local council = require "rules.maslikhat"

local minute = 60
local LAW = "LAW 39-3"

local thresholds = {}
for name, threshold in pairs(council.thresholds) do
  thresholds[name] = threshold
end
thresholds["quorum"] = { num = 1, den = 2, base = "total", strict = false, law = LAW }
thresholds["decision"] = { num = 1, den = 2, base = "present", strict = true, law = LAW }
thresholds["procedural"] = { num = 1, den = 2, base = "present", strict = true, law = "(choice)" }

return {
  body = "assembly",
  thresholds = thresholds,
  speech = {
    report = 5 * minute,
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

  steps = {
    m.step {
      id = "opening",
      title = { kk = "Ашылуы және кворум", ru = "Открытие и кворум", en = "Opening and quorum" },
    },
    m.step {
      id = "report",
      title = { kk = "Тыңдау қорытындысы", ru = "Итоги слушаний", en = "What the hearing gave" },
    },
    m.step {
      id = "debate",
      title = { kk = "Талқылау", ru = "Обсуждение", en = "Discussion" },
    },
    m.step {
      id = "vote",
      title = { kk = "Дауыс беру", ru = "Голосование", en = "Vote" },
    },
  },
}
