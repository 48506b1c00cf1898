-- The rules preset of a public control group. The law on public control (PC 10 to 13) gives the
-- forms, the notices and the outcome document, and leaves open how the group decides: a quorum
-- and a majority of more than half of its members are (choice).
local m = require "maslikhat"
local body = require "rules.body"

local minute = 60

return body {
  body = "control",
  agenda = false,
  speech = {
    report = 5 * minute,
    coreport = 3 * minute,
    debate = 2 * minute,
    reference = 2 * minute,
  },
  second_debate = 1 * minute,
  debate_speeches = 3,

  steps = {
    m.step {
      id = "form",
      title = { kk = "Бақылау нысаны", ru = "Форма контроля", en = "Form of control" },
      hint = {
        kk = "Талқылау, сараптама әлде мониторинг: нысанды таңдаңыз.",
        ru = "Обсуждение, экспертиза или мониторинг: выберите форму.",
        en = "Discussion, expertise or monitoring: choose the form.",
      },
    },
    m.step {
      id = "members",
      title = { kk = "Қатысушылардың Заңға сәйкестігі", ru = "Соответствие участников Закону", en = "Who may take part" },
      hint = {
        kk = "Сарапшының білімі мен кемінде екі жыл жұмыс өтілін тексеріңіз (11-баптың 3-тармағы).",
        ru = "Проверьте образование эксперта и стаж не менее двух лет (пункт 3 статьи 11).",
        en = "Check the expert's education and at least two years' work in the field (article 11(3)).",
      },
    },
    m.step {
      id = "notice",
      title = { kk = "Хабарлама", ru = "Уведомление", en = "Notice" },
      hint = {
        kk = "Хабарландыру үш жұмыс күні бұрын, органдарды шақыру бес жұмыс күні бұрын.",
        ru = "Объявление за три рабочих дня, приглашение органов за пять.",
        en = "The announcement three working days ahead, the invitation of the bodies five.",
      },
    },
    m.step {
      id = "visit",
      title = { kk = "Объектіге бару", ru = "Посещение объекта", en = "Visit" },
      hint = {
        kk = "Бару бақылау объектісімен келісіледі.",
        ru = "Посещение согласуют с объектом контроля.",
        en = "The visit is agreed with the body under control.",
      },
    },
    m.step {
      id = "facts",
      title = { kk = "Анықталған фактілер", ru = "Установленные факты", en = "Facts" },
    },
    m.step {
      id = "outcome",
      title = { kk = "Қорытынды құжат", ru = "Итоговый документ", en = "Outcome document" },
      hint = {
        kk = "Жеті жұмыс күні ішінде жіберіледі (13-баптың 2-тармағы).",
        ru = "Направляют в течение семи рабочих дней (пункт 2 статьи 13).",
        en = "Sent within seven working days (article 13(2)).",
      },
    },
  },
}
