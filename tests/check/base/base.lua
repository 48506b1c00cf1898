-- The parts of a sound scenario, for the cases to break one of them.
local m = require "maslikhat"

local function text(kk, ru, en)
  return { kk = kk, ru = ru, en = en }
end

return {
  format = 1,
  id = "bridge",
  title = text("Көпір", "Мост", "The bridge"),
  place = text("Ауыл кеңесі", "Совет аула", "Village council"),
  players = { min = 3, max = 5 },
  council = { established = 3, total = 3, chair = "chair", secretary = "secretary" },
  rules = m.rules "maslikhat" { warn = 20 },
  cast = m.roles "bridge",
  agenda = { m.item { id = "bridge", title = text("Көпір", "Мост", "The bridge"), minutes = 15 } },
  drafts = {
    bridge = m.draft {
      title = text("Көпір туралы", "О мосте", "On the bridge"),
      item = "bridge", by = "akim", spends = true,
      m.clause { id = "sum", amount = 5000000, text = text("{amount#} теңге", "{amount#} тенге", "{amount#} tenge") },
      m.clause { id = "list", text = text("Тізім", "Список", "The list") },
    },
  },
  amendments = {
    m.amendment {
      id = "less", draft = "bridge", kind = "set", clause = "sum", field = "amount",
      value = 4000000, title = text("Аздау", "Поменьше", "Less"),
    },
  },
  phases = {
    m.phase { id = "opening", title = text("Ашылуы", "Открытие", "Opening"), minutes = 5 },
    m.phase { id = "voting", title = text("Дауыс беру", "Голосование", "Voting"), minutes = 10 },
  },
  injects = {
    m.inject {
      id = "flood", title = text("Тасқын", "Паводок", "Flood"), to = "all",
      text = text("Су келді.", "Пришла вода.", "The water is here."),
    },
  },
  endings = {
    m.ending {
      id = "well", title = text("Жақсы", "Хорошо", "Well"),
      text = text("Көпір тұр.", "Мост стоит.", "The bridge stands."),
      costs = text("ақша.", "деньги.", "money."), when = "elect.failed",
    },
    m.ending {
      id = "early", title = text("Ерте", "Рано", "Early"),
      text = text("Көпір әлі жоқ.", "Моста ещё нет.", "There is no bridge yet."),
      costs = text("уақыт.", "время.", "time."), else_of = "well",
    },
  },
}
