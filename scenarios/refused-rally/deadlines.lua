-- The terms of the case. The days pass with the phases (handlers.lua).

local m = require "maslikhat"
local react = require "handlers"

return {
  m.deadline {
    id = "answer", who = { "akim", "head" }, asked = "last-day",
    title = { kk = "Хабарламаға жауап беру", ru = "Ответить на уведомление", en = "Answer the notice" },
    from = "paper.submitted paper=notice", working_days = 3,
    done_by = "paper.submitted paper=consent | paper.submitted paper=no-tents | paper.submitted paper=alternative | paper.submitted paper=refusal",
    on_missed = react.answer_missed,
  },
  m.deadline {
    id = "reply", law = "ASSEMBLY 11(3)", who = "claimant",
    title = { kk = "Баламаға жауап беру", ru = "Ответить на альтернативу", en = "Answer the alternative" },
    from = "paper.submitted paper=alternative", working_days = 1,
    done_by = "answer.given question=elsewhere",
    on_missed = react.reply_missed,
  },
  m.deadline {
    id = "complaint", law = "(choice)", who = { "claimant", "lawyer" },
    title = { kk = "Сотқа жүгіну", ru = "Обратиться в суд", en = "Go to court" },
    from = "answer.given question=next choices=sue | answer.given question=next choices=talk",
    working_days = 3,
    done_by = "paper.submitted paper=complaint",
    void_by = "answer.given question=review choices=withdraw",
    on_missed = react.complaint_missed,
  },
  m.deadline {
    id = "ahead", who = "claimant",
    title = {
      kk = "Хабарламадан митингіге дейін кемінде 5 жұмыс күні", ru = "От уведомления до митинга – не меньше 5 рабочих дней",
      en = "At least 5 working days from the notice to the rally",
    },
    from = "paper.submitted paper=notice", working_days = 5, at_least = true,
    done_by = "sitting.opened sitting=rally",
  },
}
