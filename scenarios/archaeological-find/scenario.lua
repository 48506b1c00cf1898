-- An arch under a building site: from the find to the decision on its status, in story days.
--
-- The find is notified, listed, decided; meanwhile the citizens' group controls the akimat, and that
-- decides: a document that holds is taken up or its authors are heard; without one the arch is struck
-- off, or saved on paper only. Ten people hold a fact in a drawer, and four of them make a document.
-- Five votes of eight decide at the session: by the cards' stances the whole, works outside the zone
-- and the glass hall have exactly five, money and monthly reports have four.

local m = require "maslikhat"
local react = require "handlers"

return m.scenario {
  format = 1,
  id = "archaeological-find",
  title = {
    kk = "Құрылыстан табылған арка: қоғамдық бақылау",
    ru = "Арка на стройке: общественный контроль",
    en = "An arch on a building site: public control",
  },
  place = {
    kk = "Жетіөзен облыстық мәслихаты",
    ru = "Маслихат Жетиозенской области",
    en = "Maslikhat of Zhetiozen Oblast",
  },
  players = { min = 6, max = 24 },
  council = { established = 8, total = 8, chair = "chair", secretary = "secretary" },
  rules = m.rules "maslikhat" {
    speech = {
      report = 150, debate = 90, statement = m.min(1), question = 45, answer = 45,
      closing = m.min(1), reference = 45,
    },
    second_debate = m.min(1),
    warn = 30,
  },
  cast = m.roles "archaeological-find",

  calendar = m.calendar { start = "2027-04-29" },
  deadlines = require "deadlines",
  papers = require "papers",
  samples = require "samples",
  questions = require "questions",

  bodies = {
    m.body {
      id = "akimat",
      called = {
        members = { kk = "әкімдік өкілдері", ru = "представители акимата", en = "representatives of the akimat" },
        body = { kk = "облыс әкімдігі", ru = "акимат области", en = "the oblast akimat" },
        sitting = { kk = "тыңдау", ru = "слушание", en = "hearing" },
        decision = { kk = "әкімдіктің шешімі", ru = "решение акимата", en = "decision of the akimat" },
      },
    },
  },

  -- The group meets on the site and round the table; the maslikhat votes on its recommendation.
  sittings = {
    m.sitting {
      id = "control",
      title = {
        kk = "Қоғамдық бақылау тобының отырысы",
        ru = "Заседание группы общественного контроля",
        en = "Meeting of the public control group",
      },
      rules = m.rules "public-control" {
        speech = {
          report = 80, debate = m.min(1), statement = 65, reference = 45,
          question = 30, answer = m.min(1),
        },
      },
      chair = "dep-02",
      secretary = "secretary",
      members = { "dep-02", "dep-04", "dep-05", "citizen", "historian" },
    },
    -- The akimat hears the group before it refuses (PC 13(5), 13(6)).
    m.sitting {
      id = "hearing",
      title = {
        kk = "Қорытынды құжат бойынша тыңдау", ru = "Слушание по итоговому документу",
        en = "Hearing on the outcome document",
      },
      rules = m.rules "own" {
        body = "akimat", votes = false, agenda = false,
        speech = {
          report = 105, statement = 75, question = 30, answer = m.min(1), reference = 45,
        },
      },
      chair = "akim",
      secretary = "secretary",
      members = { "akim", "culture", "architect" },
    },
    m.sitting {
      id = "session",
      title = { kk = "Мәслихат сессиясы", ru = "Сессия маслихата", en = "Session of the maslikhat" },
    },
  },

  agenda = {
    m.item {
      id = "facts", sitting = "control", minutes = 14,
      title = {
        kk = "Аркаға қатысты фактілер мен мән-жайлар",
        ru = "Факты и обстоятельства, связанные с аркой",
        en = "Facts and circumstances of the arch",
      },
    },
    m.item {
      id = "summary", sitting = "control", minutes = 2,
      title = {
        kk = "Қорытынды құжатқа не енеді", ru = "Что войдёт в итоговый документ",
        en = "What goes into the outcome document",
      },
    },
    m.item {
      id = "heard", sitting = "hearing", minutes = 4,
      title = {
        kk = "Топтың ұсынымдары", ru = "Рекомендации группы", en = "The group's recommendations",
      },
    },
    m.item {
      id = "answer", sitting = "hearing", minutes = 1, decided = "heard-out",
      title = {
        kk = "Әкімдіктің шешімі", ru = "Решение акимата", en = "The akimat's decision",
      },
    },
    m.item {
      id = "arch", sitting = "session", minutes = 22, order = true,
      title = {
        kk = "Арканы сақтау жөніндегі ұсынымдар туралы",
        ru = "О рекомендациях по сохранению арки",
        en = "On recommendations to preserve the arch",
      },
    },
  },

  levels = {
    easy = { without = { "claim", "forged", "old-plan" }, skill = 80 },
    usual = {},
    hard = { skill = 40 },
  },
  lengths = { 60, 90, 150 },

  drafts = require "draft",
  amendments = require "amendments",
  phases = require "phases",
  injects = require "injects",
  sways = require "sways",
  endings = require "endings",
  test = require "items",
  guide = require "guide",
  memo = require "memo",
  debrief = require "debrief",

  on = {
    ["question.asked"] = react.on_asked,
    ["answer.given"] = react.on_answer,
    ["paper.submitted"] = react.on_submitted,
    ["paper.answered"] = react.on_paper_answered,
    ["sitting.opened"] = react.on_sitting_opened,
    ["amend.tabled"] = react.on_tabled,
    ["seat.recused"] = react.on_recused,
    ["vote.closed"] = react.on_vote_closed,
    ["inject.fired"] = react.on_fired,
    ["item.called"] = react.on_item_called,
    ["item.stage"] = react.on_stage,
    ["phase.entered"] = react.on_phase,
    ["calendar.day"] = react.on_day,
    ["sitting.closed"] = react.on_sitting_closed,
  },
}
