-- A purchase in which a member's relative has an interest: the integrity test, the barometer, the
-- sitting of a standing commission, the first day of the scandal, rules for the time after.
--
-- Four of seven votes carry the commission's opinion, also when somebody is recused: by the cards'
-- stances the open text has five, one of them of the member who hides a share. Who declares and
-- who does not decides whom the article is about; what the one concerned does in the 24 hours, and
-- whether the residents believe it, decides the rest.

local m = require "maslikhat"
local react = require "handlers"

-- What a commission's rules leave open, the law on interests says here.
local commission = require "bodies.commission"
commission.law = { ["recused"] = "ANTICORR 15(1)", ["recuse-late"] = "ANTICORR 15(3)" }

local function joined(...)
  local all = {}
  for _, list in ipairs { ... } do
    for _, one in ipairs(list) do
      table.insert(all, one)
    end
  end
  return all
end

return m.scenario {
  format = 1,
  id = "commission-conflict",
  title = {
    kk = "Комиссия отырысы: мүдделер қақтығысы",
    ru = "Заседание комиссии: конфликт интересов",
    en = "A commission sits: a conflict of interest",
  },
  place = {
    kk = "Тоғанас аудандық мәслихаты",
    ru = "Маслихат Тоганасского района",
    en = "Maslikhat of Toganas District",
  },
  players = { min = 6, max = 19 },
  council = { established = 8, total = 8, chair = "chair", secretary = "secretary" },
  rules = m.rules "maslikhat" { speech = { report = m.min(4), debate = m.min(2) }, warn = 20 },
  cast = m.roles "commission-conflict",
  minutes = 150,
  levels = {
    easy = { without = { "offer", "leak" }, skill = 80 },
    usual = {},
    hard = { skill = 40 },
  },
  lengths = { 60, 90, 150 },
  laws = {
    ANTICORR = {
      kk = "«Сыбайлас жемқорлыққа қарсы іс-қимыл туралы» Заң",
      ru = "Закон «О противодействии коррупции»",
      en = "Law on combating corruption",
    },
  },

  -- Everybody in the room puts the recommendations together and votes on them.
  bodies = {
    commission,
    m.body {
      id = "workshop",
      called = {
        members = { kk = "қатысушылар", ru = "участники", en = "participants" },
        body = { kk = "жұмыс жиналысы", ru = "рабочее собрание", en = "the working meeting" },
        sitting = { kk = "жұмыс жиналысы", ru = "рабочее собрание", en = "working meeting" },
        decision = { kk = "ұсынымдар", ru = "рекомендации", en = "recommendations" },
      },
      thresholds = {
        ["quorum"] = {
          num = 1, den = 2, base = "total", law = "(choice)",
          title = { kk = "қатысушылардың жартысы", ru = "половина участников", en = "half of the participants" },
        },
        ["decision"] = {
          num = 1, den = 2, base = "present", strict = true, law = "(choice)",
          title = { kk = "қатысып отырғандардың көпшілігі", ru = "большинство присутствующих", en = "majority of those present" },
        },
        ["consent"] = {
          num = 2, den = 3, base = "present", law = "(choice)",
          title = { kk = "қатысып отырғандардың үштен екісі", ru = "две трети присутствующих", en = "two thirds of those present" },
        },
      },
    },
  },
  sittings = {
    m.sitting {
      id = "commission",
      title = { kk = "Тұрақты комиссияның отырысы", ru = "Заседание постоянной комиссии", en = "Sitting of the standing commission" },
      rules = m.rules "commission" {
        speech = {
          report = m.min(4), coreport = m.min(2), debate = m.min(2), statement = m.min(1),
          reference = m.min(1), question = 30, answer = m.min(1),
        },
        second_debate = m.min(1),
        warn = 20,
      },
      chair = "dep-02",
      secretary = "secretary",
      members = { "dep-02", "dep-03", "dep-04", "dep-05", "dep-06", "dep-07", "dep-08" },
      bodies = "akimat",
    },
    m.sitting {
      id = "workshop", body = "workshop",
      title = { kk = "Ұсынымдар жөніндегі жиналыс", ru = "Собрание по рекомендациям", en = "Meeting on the recommendations" },
      rules = m.rules "own" {
        body = "workshop", agenda = false,
        speech = {
          report = m.min(2), coreport = m.min(1), debate = m.min(1), statement = m.min(1),
          reference = 30, question = 30, answer = 30,
        },
        second_debate = 30,
        warn = 15,
      },
      chair = "chair",
      secretary = "secretary",
      members = "all",
    },
  },
  agenda = {
    m.item {
      id = "purchase", sitting = "commission", minutes = 28,
      title = {
        kk = "Ауыл амбулаторияларына ультрадыбыстық аппараттар сатып алу туралы қорытынды",
        ru = "О заключении на закупку аппаратов УЗИ для сельских амбулаторий",
        en = "On the opinion on buying ultrasound machines for village clinics",
      },
    },
    m.item {
      id = "ethics", sitting = "workshop", minutes = 12,
      title = {
        kk = "Мәслихатта әдепті күшейту жөніндегі ұсынымдар",
        ru = "О рекомендациях по укреплению этики в маслихате",
        en = "On recommendations to strengthen ethics in the maslikhat",
      },
    },
  },

  drafts = require "draft",
  amendments = require "amendments",
  phases = require "phases",
  scores = require("test").scores,
  questions = joined(require("test").questions, require "law", require "decisions", require "hours"),
  papers = require "papers",
  samples = require "samples",
  groups = require "groups",
  injects = require "injects",
  sways = require "sways",
  endings = require "endings",
  test = require "items",
  guide = require "guide",
  memo = require "memo",
  debrief = require "debrief",

  on = {
    ["answer.given"] = react.on_answer,
    ["question.closed"] = react.on_closed,
    ["sitting.opened"] = react.on_opened,
    ["item.called"] = react.on_item,
    ["seat.recused"] = react.on_recused,
    ["vote.opened"] = react.on_vote_opened,
    ["vote.cast"] = react.on_cast,
    ["vote.closed"] = react.on_vote_closed,
    ["paper.submitted"] = react.on_submitted,
    ["phase.entered"] = react.on_phase,
  },
}
