-- A landfill is planned beside a village: a public hearing, the community assembly's
-- recommendations, the deputy's inquiry.
--
-- Majorities are counted here from the delegates present. By the cards' stances 2,000 metres
-- and the twelve jobs have exactly the seven votes that twelve delegates need, the monitoring
-- group has six: whoever leaves, recuses himself or is persuaded changes the outcome, and one who
-- abstains and goes out lowers the bar for the others.

local m = require "maslikhat"
local react = require "handlers"

-- After a hearing that was stopped there is nothing to go on with.
local GOES_ON = "not inject.fired id=stopped"

-- The lists of several files, one after the other.
local function all(...)
  local list = {}
  for _, part in ipairs { ... } do
    for _, one in ipairs(part) do
      table.insert(list, one)
    end
  end
  return list
end

return m.scenario {
  format = 1,
  id = "landfill-hearing",
  title = {
    kk = "Ауыл іргесіндегі полигон: қоғамдық тыңдау",
    ru = "Полигон у села: общественные слушания",
    en = "The landfill by the village: a public hearing",
  },
  place = {
    kk = "Бұлақты ауылының жергілікті қоғамдастық жиналысы",
    ru = "Собрание местного сообщества села Булакты",
    en = "Local community assembly of Bulakty village",
  },
  place_short = {
    kk = "Бұлақты ауылының қоғамдастық жиналысы",
    ru = "Собрание сообщества села Булакты",
    en = "Community assembly of Bulakty village",
  },
  players = { min = 6, max = 30 },
  council = { established = 12, total = 12, chair = "chair", secretary = "secretary" },
  rules = m.rules "assembly" {
    speech = { report = m.min(5), debate = m.min(3), statement = m.min(3) },
    second_debate = m.min(2),
    warn = 30,
  },
  cast = m.roles "landfill-hearing",
  calendar = m.calendar { start = "2026-09-07" },
  deadlines = require "calendar",
  papers = all(require "papers", require "papers_more"),
  samples = require "samples",
  questions = all(require "questions", require "scales", require "decisions", require "decisions_hearing",
                  require "decisions_square", require "decisions_later"),
  talks = require "conditions",
  drafts = { landfill = require "draft" },
  amendments = require "amendments",

  sittings = {
    m.sitting {
      id = "hearing", chair = "deputy", secretary = "secretary", members = "all",
      bodies = { "akim", "village-akim", "ecologist", "sanitary", "investor", "expert" },
      rules = m.rules "hearing" {
        speech = { report = m.min(5), statement = m.min(3), question = m.min(1), answer = m.min(3) },
        warn = 30,
      },
      title = { kk = "Қоғамдық тыңдау", ru = "Общественные слушания", en = "Public hearing" },
    },
    m.sitting {
      id = "assembly", chair = "chair", secretary = "secretary", members = "council", total = 12,
      rules = m.rules "assembly" {
        speech = { report = m.min(5), debate = m.min(3), statement = m.min(2) },
        second_debate = m.min(2),
        warn = 30,
      },
      title = {
        kk = "Жергілікті қоғамдастық жиналысы", ru = "Собрание местного сообщества",
        en = "Local community assembly",
      },
    },
  },

  agenda = {
    m.item {
      id = "appeal", sitting = "hearing", minutes = 38,
      title = {
        kk = "Бұлақты ауылының маңына полигон салу туралы",
        ru = "О строительстве полигона вблизи села Булакты",
        en = "On building a landfill near Bulakty village",
      },
    },
    m.item {
      id = "landfill", sitting = "assembly", minutes = 29,
      title = {
        kk = "Полигонға қатысты ұсынымдар туралы", ru = "О рекомендациях по полигону",
        en = "On the recommendations concerning the landfill",
      },
    },
  },

  remarks = m.remarks {
    from = "all", marks = 3,
    m.problem {
      id = "silence",
      title = { kk = "Хабарсыздық: ешкім сұраған жоқ", ru = "Не сообщили и не спросили", en = "No information: nobody asked" },
    },
    m.problem {
      id = "water", title = { kk = "Ауыз су мен құдықтар", ru = "Питьевая вода и колодцы", en = "Drinking water and wells" },
    },
    m.problem {
      id = "smoke", title = { kk = "Ескі қоқыс орнының түтіні", ru = "Дым старой свалки", en = "Smoke of the old dump" },
    },
    m.problem {
      id = "road", title = { kk = "Мектеп жанындағы жүк жолы", ru = "Грузовая дорога у школы", en = "The truck road by the school" },
    },
    m.problem {
      id = "jobs", title = { kk = "Жұмыссыздық", ru = "Безработица", en = "No jobs" },
    },
    m.problem {
      id = "market", title = { kk = "Көкөніс пен мал өткізу", ru = "Сбыт овощей и скота", en = "The market for vegetables and cattle" },
    },
  },

  phases = {
    m.phase {
      id = "analysis", minutes = 15, days = 2,
      title = { kk = "Өтінішті талдау", ru = "Анализ обращения", en = "Analysing the appeal" },
      hint = {
        kk = "Карточкаларды таратыңыз, өтінішті дауыстап оқыңыз (нұсқаулықтың «Өтініш: дауыстап оқу үшін» бөлімі). Заң сұрақтары өздері шығады: әр жауаптан кейін түсіндірмесін бірге оқыңыздар.",
        ru = "Раздайте карточки, прочтите обращение вслух (раздел руководства «Обращение: прочитать вслух»). Правовые вопросы появляются сами: после каждого прочтите пояснение вместе.",
        en = "Deal the cards and read the appeal aloud (section “The appeal: to be read aloud” of the guide). The legal questions come by themselves: read each explanation together.",
      },
    },
    m.phase {
      id = "preparation", minutes = 18, days = 17,
      title = { kk = "Тыңдауды дайындау", ru = "Подготовка слушаний", en = "Preparing the hearing" },
      hint = {
        kk = "Сегіз қадамның жоспары мен хабарлама жазылады, сарапшы тексеріледі. Хабарлама берілген соң күнтізбені тыңдау күніне жылжытыңыз: күнді қатысушылар таңдайды. Жер комиссиясы 2 қазанда отырады.",
        ru = "Пишут план из восьми шагов и объявление, проверяют эксперта. Когда объявление отправлено, переведите календарь на день слушаний: день выбирают участники. Земельная комиссия заседает 2 октября.",
        en = "The plan of eight steps and the notice are written, the expert is checked. After the notice move the calendar to the day of the hearing: the participants choose it. The land commission sits on 2 October.",
      },
    },
    m.phase {
      id = "hearing", minutes = 38, sitting = "hearing",
      title = { kk = "Қоғамдық тыңдау", ru = "Общественные слушания", en = "Public hearing" },
      hint = {
        kk = "Депутат ашады: мақсат, регламент, тақырып. Азаматтарға үш минуттан, содан кейін әкімдік пен органдардың жауабы, проблемалар картасы, жазбаша ескертпелер, қорытынды. Дайын асқынулар – F·а.",
        ru = "Открывает депутат: цель, регламент, тема. Гражданам по три минуты, затем ответы акимата и органов, карта проблем, письменные замечания, итог. Готовые осложнения – F·а.",
        en = "The deputy opens: purpose, rules, topic. Citizens have three minutes each, then the akimat and the bodies answer; map of problems, written remarks, summing up. Prepared complications: F·а.",
      },
    },
    m.phase {
      id = "processing", minutes = 12, days = 4, when = GOES_ON,
      title = { kk = "Нәтижені өңдеу", ru = "Обработка результатов", en = "Processing the results" },
      hint = {
        kk = "Депутат пен хатшы қорытынды хаттаманы толтырады: қай ұсыныс ескерілді, қайсысы ескерілмеді. Делегаттар түзетулерін дайындап, келіседі.",
        ru = "Депутат и секретарь заполняют итоговый протокол: какие предложения взяты, какие нет. Делегаты готовят поправки и договариваются.",
        en = "The deputy and the secretary fill in the outcome: which proposals were taken up, which not. The delegates prepare amendments and make deals.",
      },
    },
    m.phase {
      id = "assembly", minutes = 32, sitting = "assembly", when = GOES_ON,
      title = { kk = "Жиналыс", ru = "Собрание", en = "Assembly" },
      hint = {
        kk = "Тіркеу, кворум: 12 делегаттың 6-ауы. Депутат ұсынымдарды баяндайды, жарыссөз, содан кейін: негізге алу, түзетулер, тұтастай. Көпшілік қатысып отырғандардан есептеледі.",
        ru = "Регистрация, кворум: 6 из 12 делегатов. Депутат докладывает, прения, затем: за основу, поправки, в целом. Большинство считают от присутствующих.",
        en = "Registration, quorum: 6 of 12 delegates. The deputy reports, debate, then: the basis, amendments, the whole. The majority is counted from those present.",
      },
    },
    m.phase {
      id = "follow-up", minutes = 15, days = 40, when = GOES_ON,
      title = { kk = "Сауал және жауап", ru = "Запрос и ответ", en = "Inquiry and answer" },
      hint = {
        kk = "Ұсынымдар мен депутаттық сауал жазылып, жолданады. Күнтізбені мерзімдерге қарай жылжытыңыз: әкім уақытында және толық жауап бере ме?",
        ru = "Пишут и отправляют рекомендации и депутатский запрос. Двигайте календарь к срокам: ответит ли аким вовремя и полно?",
        en = "The recommendations and the inquiry are written and sent. Move the calendar on towards the terms: does the akim answer in time and in full?",
      },
    },
    m.phase {
      id = "debrief", minutes = 20,
      title = { kk = "Талдау", ru = "Разбор", en = "Debrief" },
      hint = {
        kk = "Рөлден шығыңыздар. Сұрақтардың нәтижесін, мерзімдер кестесін және картаны көрсетіңіз, содан кейін үш-төрт сұрақ таңдаңыз.",
        ru = "Выйдите из ролей. Покажите итоги вопросов, таблицу сроков и карту, затем выберите три-четыре вопроса.",
        en = "Leave the roles. Show the results of the questions, the table of deadlines and the map, then choose three or four questions.",
      },
    },
  },

  injects = require "complications",
  endings = require "endings",
  test = require "items",
  sways = require "sways",
  guide = require "guide",
  memo = require "memo",
  debrief = require "debrief",

  levels = {
    easy = { without = { "no-show", "supporters", "rally", "walk-out", "stopped", "formal" }, skill = 80 },
    usual = {},
    hard = { skill = 40 },
  },
  lengths = { 60, 90, 150 },
  minutes = 150,

  on = {
    ["answer.given"] = react.on_answer,
    ["question.closed"] = react.on_question_closed,
    ["sitting.opened"] = react.on_opened,
    ["sitting.step"] = react.on_step,
    ["sitting.break"] = react.on_break,
    ["sitting.closed"] = react.on_closed,
    ["seat.warned"] = react.on_warned,
    ["seat.left"] = react.on_left,
    ["floor.given"] = react.on_floor_given,
    ["floor.ended"] = react.on_floor_ended,
    ["floor.closed"] = react.on_debate_closed,
    ["item.called"] = react.on_item_called,
    ["vote.closed"] = react.on_vote_closed,
    ["amend.tabled"] = react.on_tabled,
    ["talks.opened"] = react.on_talks,
    ["talks.agreed"] = react.on_agreed,
    ["talks.failed"] = react.on_talks_failed,
    ["paper.filled"] = react.on_filled,
    ["paper.returned"] = react.on_returned,
    ["paper.submitted"] = react.on_submitted,
    ["deadline.missed"] = react.on_missed,
    ["phase.entered"] = react.on_phase,
  },
}
