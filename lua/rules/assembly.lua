-- The rules preset of a local community assembly: `total` are its delegates, `present` those who
-- take part (LAW 39-3).
local m = require "maslikhat"
local body = require "rules.body"

local minute = 60

return body {
  body = "assembly",
  speech = { report = 5 * minute, coreport = 3 * minute },

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
