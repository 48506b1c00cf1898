-- The answer to a deputy's inquiry: written and signed, within a month (REG 43). The five parts
-- are those the handbook for deputies gives.
local m = require "maslikhat"

return {
  title = {
    kk = "Депутаттық сауалға жауап", ru = "Ответ на депутатский запрос",
    en = "Answer to the deputy's inquiry",
  },
  law = "REG 43",
  m.part {
    id = "reference", law = "(choice)",
    title = { kk = "Сауалдың нөмірі мен күні", ru = "Номер и дата запроса", en = "Number and date of the inquiry" },
    sample = {
      kk = "Сіздің тіркелген сауалыңызға.", ru = "На Ваш зарегистрированный запрос.",
      en = "To your inquiry as registered.",
    },
  },
  m.part {
    id = "receipt", law = "(choice)",
    title = {
      kk = "Қабылданғаны және қаралғаны", ru = "Получение и рассмотрение", en = "Receipt and consideration",
    },
    sample = {
      kk = "Сауал қабылданды, тиісті бөлімдермен бірге қаралды.",
      ru = "Запрос получен и рассмотрен вместе с профильными отделами.",
      en = "The inquiry was received and looked into with the departments concerned.",
    },
  },
  m.part {
    id = "answer", law = "REG 43", least = 10,
    title = { kk = "Нақты жауап", ru = "Ответ по существу", en = "The answer" },
    hint = {
      kk = "Әр сұраққа жеке: не істелді, кім жауапты, қай құжат.",
      ru = "На каждый вопрос отдельно: что сделано, кто отвечает, какой документ.",
      en = "To each question apart: what was done, who is responsible, which document.",
    },
    sample = {
      kk = "Сұратылған құжаттардың көшірмелері қоса беріледі; шешім қайта қаралады.",
      ru = "Копии запрошенных документов прилагаются; решение будет пересмотрено.",
      en = "Copies of the documents asked for are attached; the decision will be reviewed.",
    },
  },
  m.part {
    id = "steps", optional = true,
    title = { kk = "Келесі қадамдар", ru = "Дальнейшие шаги", en = "Further steps" },
  },
  m.part {
    id = "contact", law = "(choice)",
    title = {
      kk = "Қорытынды және байланыс", ru = "Вывод и контакт", en = "Conclusion and contact",
    },
    sample = {
      kk = "Сұрақтар бойынша әкім аппаратына хабарласыңыз.",
      ru = "По вопросам обращайтесь в аппарат акима.",
      en = "For questions turn to the akim's office.",
    },
  },
}
