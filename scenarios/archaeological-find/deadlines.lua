-- The terms of the case. Each is met or missed by what people do, and each has its consequence.

local m = require "maslikhat"
local react = require "handlers"

return {
  m.deadline {
    id = "notice", law = "HERITAGE 30(1)", who = { "director", "archaeologist" }, asked = "three-days",
    title = {
      kk = "Олжа туралы хабарлау",
      ru = "Уведомить о находке",
      en = "Give notice of the find",
    },
    from = "start", working_days = 3,
    done_by = "paper.submitted paper=notice | paper.submitted paper=finder-notice",
    on_missed = react.notice_missed,
  },
  m.deadline {
    id = "listing", law = "HERITAGE 30(2)", who = "culture",
    title = {
      kk = "Алдын ала есепке алу тізіміне қосу",
      ru = "Включить в список предварительного учёта",
      en = "Enter in the preliminary list",
    },
    from = "paper.submitted paper=notice | paper.submitted paper=finder-notice", months = 1,
    done_by = "paper.submitted paper=listing",
    on_missed = react.listing_missed,
  },
  m.deadline {
    id = "final", law = "HERITAGE 30(2)", who = { "inspector", "culture" },
    title = {
      kk = "Мемлекеттік тізімге енгізу не тізімнен шығару",
      ru = "Внести в государственный список или исключить",
      en = "State list or removal",
    },
    from = "paper.submitted paper=listing", months = 3,
    done_by = "paper.submitted paper=final",
  },
  m.deadline {
    id = "study", who = "institute",
    title = {
      kk = "Институттың зерттеуі: үш аптадан ерте емес",
      ru = "Исследование института: не раньше трёх недель",
      en = "The institute's study: not before three weeks",
    },
    from = "answer.given question=who choices=institute | answer.given question=keep choices=replace",
    days = 21, at_least = true,
    done_by = "paper.submitted paper=expertise-institute",
    on_missed = react.study_hasty,
  },
  m.deadline {
    id = "invitation", law = "PC 10(3)", who = "dep-02",
    title = {
      kk = "Органдарды талқылауға алдын ала шақыру",
      ru = "Пригласить органы на обсуждение заранее",
      en = "Invite the bodies to the discussion in advance",
    },
    from = "paper.submitted paper=announcement", working_days = 5, at_least = true,
    done_by = "sitting.opened sitting=control",
    void_by = "answer.given question=form choices=monitoring | answer.given question=form choices=expertise",
    on_missed = react.invitation_missed,
  },
  m.deadline {
    id = "outcome", law = "PC 13(2)", who = "dep-02",
    title = {
      kk = "Қорытынды құжатты жіберу",
      ru = "Направить итоговый документ",
      en = "Send the outcome document",
    },
    from = "sitting.closed sitting=control", working_days = 7,
    done_by = "paper.submitted paper=outcome",
    on_missed = react.outcome_missed,
  },
  m.deadline {
    id = "answers", law = "PC 13(4)", who = { "akim", "culture", "architect" },
    title = {
      kk = "Әр ұсынымға уәжді жауап беру",
      ru = "Дать мотивированный ответ на каждую рекомендацию",
      en = "A reasoned answer to each recommendation",
    },
    from = "paper.submitted paper=outcome", working_days = 10,
    done_by = "paper.answered paper=outcome",
    on_missed = react.answers_missed,
  },
  m.deadline {
    id = "summons", law = "PC 13(6)", who = { "culture", "akim" },
    title = {
      kk = "Топты тыңдау туралы алдын ала хабарлау",
      ru = "Известить группу о слушании заранее",
      en = "Tell the group of the hearing in advance",
    },
    from = "paper.submitted paper=summons", working_days = 3, at_least = true,
    done_by = "sitting.opened sitting=hearing",
    on_missed = react.unsummoned,
  },
}
