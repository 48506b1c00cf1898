-- The rules preset of a public hearing: people are heard, nothing is put to the vote.
--
-- The regulation (REG 52) and the handbook for deputies give the order: the deputy opens and says
-- what it is about and how it goes, citizens speak two to three minutes each, the akimat and the
-- bodies answer, proposals are summed up and written down, the next steps are announced. No text
-- asks for a quorum; that somebody must be there at all is a (choice).
local m = require "maslikhat"
local body = require "rules.body"

local minute = 60

return body {
  body = "hearing",
  votes = false,
  agenda = false, -- what the hearing is about has been announced
  speech = {
    report = 5 * minute, -- of the akimat, the investor, an expert
    coreport = 3 * minute,
    debate = 3 * minute, -- of a citizen
    answer = 3 * minute,
  },

  steps = {
    m.step {
      id = "opening",
      title = { kk = "Ашылуы", ru = "Открытие", en = "Opening" },
      hint = {
        kk = "Депутат тыңдаудың мақсатын, тәртібін және тақырыбын айтады.",
        ru = "Депутат называет цель, правила и тему слушаний.",
        en = "The deputy names the purpose, the rules and the topic.",
      },
    },
    m.step {
      id = "citizens",
      title = { kk = "Тұрғындар сөйлейді", ru = "Говорят жители", en = "Citizens speak" },
      hint = {
        kk = "Әрқайсысына екі-үш минут. Кезекті сақтаңыз, сөзді бөлуге жол бермеңіз.",
        ru = "По две-три минуты каждому. Держите очередь, не давайте перебивать.",
        en = "Two to three minutes each. Keep the queue, let nobody interrupt.",
      },
    },
    m.step {
      id = "bodies",
      title = {
        kk = "Әкімдік пен органдар жауап береді",
        ru = "Отвечают акимат и органы",
        en = "The akimat and the bodies answer",
      },
      hint = {
        kk = "Әр сұраққа кім, нені, қашанға дейін істейтінін айтсын.",
        ru = "На каждый вопрос: кто, что и к какому сроку сделает.",
        en = "For every question: who does what, and by when.",
      },
    },
    m.step {
      id = "map",
      title = { kk = "Проблемалар картасы", ru = "Карта проблем", en = "Map of problems" },
      hint = {
        kk = "Проблемаларды жинаңыз, қатысушылар ең маңыздыларын белгілесін.",
        ru = "Соберите проблемы, пусть участники отметят главные.",
        en = "Collect the problems and let people mark what matters most.",
      },
    },
    m.step {
      id = "positions",
      title = { kk = "Ұстанымдар мен ұсыныстар", ru = "Позиции и предложения", en = "Positions and proposals" },
      hint = {
        kk = "Ұсыныстарды қорытып, хаттамаға жазыңыз.",
        ru = "Подведите итог предложениям, внесите их в протокол.",
        en = "Sum up the proposals and have them minuted.",
      },
    },
    m.step {
      id = "next-steps",
      title = { kk = "Келесі қадамдар", ru = "Что дальше", en = "Next steps" },
      hint = {
        kk = "Хаттама қашан жарияланатынын және не істелетінін айтыңыз.",
        ru = "Скажите, когда опубликуют протокол и что будет сделано.",
        en = "Say when the minutes are published and what will be done.",
      },
    },
  },
}
