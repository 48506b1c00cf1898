-- Talks after the hearing: the residents and the investor on the terms on which the village could live
-- with the landfill. How far each may go stands on the cards, as goals.

local m = require "maslikhat"

return {
  m.talks {
    id = "conditions", between = { "resident-1 resident-2", "investor" }, minutes = 6,
    title = { kk = "Инвестормен келіссөз", ru = "Переговоры с инвестором", en = "Talks with the investor" },
    m.term {
      id = "metres", least = 500, most = 2000,
      title = { kk = "Қашықтық, м", ru = "Расстояние, м", en = "Distance, m" },
    },
    m.term {
      id = "belt", most = 60,
      title = { kk = "Жасыл белдеу, м", ru = "Зелёная полоса, м", en = "Green belt, m" },
    },
    m.term {
      id = "checks", most = 12,
      title = { kk = "Тексеру, жылына", ru = "Проверок в год", en = "Checks a year" },
    },
    m.term {
      id = "places", most = 18,
      title = { kk = "Ауылға жұмыс орны", ru = "Рабочих мест селу", en = "Jobs for the village" },
    },
  },
}
