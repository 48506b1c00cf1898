-- A rally that was refused: from the notice to the day it was announced for, in story days.
--
-- What the akim chooses decides which way the case goes: consent, another place, silence – or a
-- refusal, which only a court can undo. All ways lead to 21 September: the rally is held on the
-- square, or people stand before a square they may not enter. The dates are those of the handbook's
-- task; the city and its people are invented.

local m = require "maslikhat"
local react = require "handlers"

return m.scenario {
  format = 1,
  id = "refused-rally",
  title = {
    kk = "Бас тартылған митинг: хабарламадан сотқа дейін",
    ru = "Отказ в митинге: от уведомления до суда",
    en = "The refused rally: from the notice to the court",
  },
  place = {
    kk = "Жайықкент қаласы",
    ru = "Город Жайыккент",
    en = "The city of Zhaiykkent",
  },
  players = { min = 6, max = 18 },
  minutes = 160,
  council = { established = 3, total = 3, chair = "judge-1", secretary = "helper" },
  rules = m.rules "own" { body = "rally", amendments_on_item = true },
  cast = m.roles "refused-rally",

  calendar = m.calendar { start = "2024-08-08" },
  deadlines = require "deadlines",
  papers = require "papers",
  samples = require "samples",
  questions = require "questions",
  bodies = require "bodies",
  sittings = require "sittings",

  agenda = {
    m.item {
      id = "claim", sitting = "trial", minutes = 20, order = true, reporter = "claimant",
      title = {
        kk = "Митингіден бас тартуды заңсыз деп тану туралы талап",
        ru = "Иск о признании отказа в митинге незаконным",
        en = "The claim to declare the refusal of the rally unlawful",
      },
    },
    m.item {
      id = "heating", sitting = "rally", minutes = 18,
      title = {
        kk = "Жылу бағасы мен қазандықты жөндеу туралы талаптар",
        ru = "Требования о цене отопления и ремонте котельной",
        en = "Demands on the price of heating and the repair of the boiler house",
      },
    },
    m.item {
      id = "demands", sitting = "rally", minutes = 2,
      title = {
        kk = "Талаптарды оқу және тарқасу", ru = "Чтение требований и завершение",
        en = "Reading of the demands and dispersal",
      },
    },
  },

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

  levels = {
    easy = { without = { "call", "crowd" }, skill = 80 },
    usual = {},
    hard = { skill = 40 },
  },
  lengths = { 60, 90, 150 },

  on = {
    ["phase.entered"] = react.on_phase,
    ["question.asked"] = react.on_asked,
    ["answer.given"] = react.on_answer,
    ["paper.submitted"] = react.on_submitted,
    ["paper.answered"] = react.on_paper_answered,
    ["decision.adopted"] = react.on_judgment,
    ["vote.opened"] = react.on_vote,
    ["vote.closed"] = react.on_counted,
    ["floor.asked"] = react.on_floor,
    ["floor.ended"] = react.on_spoken,
    ["item.stage"] = react.on_stage,
    ["item.called"] = react.on_item,
    ["sitting.closed"] = react.on_closed,
  },
}
