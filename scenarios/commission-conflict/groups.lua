-- Three groups, by card, so that each has somebody who decides, somebody who watches and somebody
-- who lives with it.

local m = require "maslikhat"

return {
  m.groups {
    id = "tables", phase = "groups", minutes = 11, present = true,
    title = { kk = "Ұсынымдар дайындау", ru = "Подготовка рекомендаций", en = "Preparing recommendations" },
    m.team {
      id = "declaring", of = { "dep-02", "dep-04", "secretary", "officer", "resident-1", "supplier" },
      title = { kk = "Мүддені мәлімдеу", ru = "Заявление об интересах", en = "Declaring interests" },
    },
    m.team {
      id = "openness", of = { "dep-05", "dep-08", "journalist", "ngo", "resident-2", "buyer" },
      title = { kk = "Ашықтық", ru = "Открытость", en = "Openness" },
    },
    m.team {
      id = "winning-back", of = { "chair", "dep-03", "dep-06", "dep-07", "akim", "doctor", "resident-3" },
      title = { kk = "Сенімді қайтару", ru = "Возвращение доверия", en = "Winning trust back" },
    },
  },
}
