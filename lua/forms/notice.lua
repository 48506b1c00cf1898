-- A notice: of a public hearing or a discussion (PC 10), of a find (HERITAGE 30), of an assembly.
-- A scenario names the law of its own notice.
local m = require "maslikhat"

return {
  registered = true,
  title = { kk = "Хабарлама", ru = "Уведомление", en = "Notice" },
  m.part {
    id = "what",
    title = { kk = "Не туралы", ru = "О чём", en = "What it is about" },
    sample = {
      kk = "Қоғам үшін маңызды мәселе туралы хабарлаймыз.",
      ru = "Сообщаем о вопросе, важном для жителей.",
      en = "We give notice of a matter that concerns the public.",
    },
  },
  m.part {
    id = "where",
    title = { kk = "Орны", ru = "Место", en = "Place" },
    sample = { kk = "Мекенжайы көрсетілген.", ru = "Адрес указан.", en = "At the address given." },
  },
  m.part {
    id = "when",
    title = { kk = "Күні мен уақыты", ru = "Дата и время", en = "Date and time" },
    sample = { kk = "Белгіленген күні.", ru = "В назначенный день.", en = "On the day set." },
  },
  m.part {
    id = "contact",
    title = { kk = "Кім хабарлайды", ru = "Кто уведомляет", en = "Who gives notice" },
    sample = { kk = "Қол қойған тұлға.", ru = "Подписавшее лицо.", en = "The undersigned." },
  },
  m.part {
    id = "materials", optional = true,
    title = { kk = "Материалдар", ru = "Материалы", en = "Materials" },
  },
}
