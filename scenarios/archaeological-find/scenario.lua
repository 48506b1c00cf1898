-- An arch under a building site: from the find to the decision on its status, in story days.
--
-- Four chains run side by side and each can break: the find is notified, listed, decided; the
-- citizens' group controls the akimat and writes its outcome document; the expertise is made by
-- somebody nobody can appeal against; the maslikhat recommends. Five votes of eight decide: by the
-- cards' stances the whole, works outside the zone and the glass hall have exactly five, money and
-- monthly reports have four.

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
    speech = { report = m.min(5), debate = m.min(3) },
    warn = 30,
  },
  cast = m.roles "archaeological-find",

  calendar = m.calendar { start = "2027-04-29" },
  deadlines = require "deadlines",
  papers = require "papers",
  questions = require "questions",

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
          report = m.min(2), debate = m.min(1), statement = m.min(1), reference = m.min(1),
          question = 30, answer = m.min(1),
        },
      },
      chair = "dep-02",
      secretary = "secretary",
      members = { "dep-02", "dep-04", "dep-05", "citizen", "historian" },
      bodies = { "culture", "architect", "inspector" },
    },
    m.sitting {
      id = "session",
      title = { kk = "Мәслихат сессиясы", ru = "Сессия маслихата", en = "Session of the maslikhat" },
    },
  },

  agenda = {
    m.item {
      id = "facts", sitting = "control", minutes = 18,
      title = {
        kk = "Аркаға қатысты фактілер мен мән-жайлар",
        ru = "Факты и обстоятельства, связанные с аркой",
        en = "Facts and circumstances of the arch",
      },
    },
    m.item {
      id = "arch", sitting = "session", minutes = 35, order = true,
      title = {
        kk = "Арканы сақтау жөніндегі ұсынымдар туралы",
        ru = "О рекомендациях по сохранению арки",
        en = "On recommendations to preserve the arch",
      },
    },
  },

  drafts = require "draft",
  amendments = require "amendments",
  phases = require "phases",
  injects = require "injects",
  endings = require "endings",
  guide = require "guide",
  memo = require "memo",
  debrief = require "debrief",

  on = {
    ["question.asked"] = react.on_asked,
    ["answer.given"] = react.on_answer,
    ["paper.submitted"] = react.on_submitted,
    ["paper.answered"] = react.on_paper_answered,
    ["paper.returned"] = react.on_returned,
    ["sitting.opened"] = react.on_sitting_opened,
    ["amend.tabled"] = react.on_tabled,
    ["seat.recused"] = react.on_recused,
    ["item.called"] = react.on_item_called,
    ["phase.entered"] = react.on_phase,
    ["sitting.closed"] = react.on_sitting_closed,
  },
}
