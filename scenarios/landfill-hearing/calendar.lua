-- The terms of the story. Four of them measure the same notice by different sources: the calendar
-- shows which were kept, and the participants argue about what that is worth.

local m = require "maslikhat"

local HEARING = "sitting.opened sitting=hearing"

return {
  m.deadline {
    id = "media", law = "PC 10(2)", who = { "deputy", "secretary", "lawyer" },
    title = {
      kk = "Хабарлама БАҚ-та: үш жұмыс күні бұрын", ru = "Объявление в СМИ: за три рабочих дня",
      en = "Notice in the media: three working days ahead",
    },
    from = "paper.submitted paper=notice", working_days = 3, at_least = true, done_by = HEARING,
  },
  m.deadline {
    id = "invite", law = "PC 10(3)", who = { "deputy", "secretary", "lawyer" },
    title = {
      kk = "Органдарды шақыру: бес жұмыс күні бұрын", ru = "Приглашение органов: за пять рабочих дней",
      en = "Inviting the bodies: five working days ahead",
    },
    from = "paper.submitted paper=notice", working_days = 5, at_least = true, done_by = HEARING,
  },
  m.deadline {
    id = "method", who = { "deputy", "secretary", "lawyer" },
    title = {
      kk = "Хабарлама әдістеме бойынша: кемінде 10–15 күн бұрын", ru = "Объявление по методике: не меньше чем за 10–15 дней",
      en = "Notice by the method: 10–15 days ahead at least",
    },
    from = "paper.submitted paper=notice", days = 10, at_least = true, done_by = HEARING,
  },
  m.deadline {
    id = "month", law = "REG 52", who = { "deputy", "secretary", "lawyer" },
    title = {
      kk = "Хабарлама регламент бойынша: бір ай бұрын", ru = "Объявление по регламенту: за месяц",
      en = "Notice by the regulation: one month ahead",
    },
    from = "paper.submitted paper=notice", months = 1, at_least = true, done_by = HEARING,
  },
  m.deadline {
    id = "summary", law = "PC 13(2)", who = { "deputy", "secretary" },
    title = {
      kk = "Қорытынды хаттама: жеті жұмыс күні", ru = "Итоговый протокол: семь рабочих дней",
      en = "Outcome of the hearing: seven working days",
    },
    from = "sitting.closed sitting=hearing", working_days = 7, done_by = "paper.submitted paper=summary",
  },
  m.deadline {
    id = "recs-days", law = "COUNCIL 5(2), 5-1(2)", who = "akim",
    title = {
      kk = "Ұсынымдарға жауап: 10 (жұмыс) күн", ru = "Ответ на рекомендации: 10 (рабочих) дней",
      en = "Answer to the recommendations: 10 (working) days",
    },
    from = "paper.submitted paper=recs", working_days = 10, done_by = "paper.answered paper=recs",
  },
  m.deadline {
    id = "recs-month", law = "COUNCIL 5(2), 5-1(2)", who = "akim",
    title = {
      kk = "Ұсынымдарға жауап: бір ай", ru = "Ответ на рекомендации: один месяц",
      en = "Answer to the recommendations: one month",
    },
    from = "paper.submitted paper=recs", months = 1, done_by = "paper.answered paper=recs",
  },
  m.deadline {
    id = "inquiry-answer", law = "REG 43", who = "akim",
    title = {
      kk = "Депутаттық сауалға жауап: бір ай", ru = "Ответ на депутатский запрос: один месяц",
      en = "Answer to the deputy's inquiry: one month",
    },
    from = "paper.submitted paper=inquiry", months = 1, done_by = "paper.answered paper=inquiry",
  },
}
