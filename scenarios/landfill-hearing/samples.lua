-- What the computer writes as the case has gone: nothing that nobody has said, and what the land
-- commission really did.

local m = require "maslikhat"

local NAMED = "inject.fired id=leak | answer.given question=metres choices=admit"
  .. " | answer.given question=signature choices=speak"

-- The day that the deputy has chosen opens the notice.
local function day(choice, kk, ru, en)
  return m.sample {
    paper = "notice", part = "when", when = "answer.given question=date choices=" .. choice, begins = true,
    text = {
      kk = kk .. ", сағат 18:00-де, ауылдың мәдениет үйінде.", ru = ru .. ", в 18:00, в сельском доме культуры.",
      en = en .. ", at 6 p.m., in the village house of culture.",
    },
  }
end

-- The draft that the akim's office brings: it stands in the paper of whoever agreed to sign it. What was
-- returned is written anew.
local function draft(part, text)
  return m.sample {
    paper = "answer", part = part, begins = true, text = text,
    when = "answer.given question=ready choices=sign & not paper.returned paper=answer",
  }
end

return {
  day("week", "14 қыркүйек", "14 сентября", "14 September"),
  day("fortnight", "24 қыркүйек", "24 сентября", "24 September"),
  day("month", "9 қазан", "9 октября", "9 October"),
  draft("reference", { kk = "Сіздің сауалыңызға.", ru = "На Ваш запрос.", en = "To your inquiry." }),
  draft("receipt", { kk = "Сауалыңыз қаралды.", ru = "Ваш запрос рассмотрен.", en = "Your inquiry has been considered." }),
  draft("answer", {
    kk = "Сауалыңыз қаралды, жұмыс жүргізілуде.", ru = "Ваш запрос рассмотрен, работа ведётся.",
    en = "Your inquiry has been considered, work is under way.",
  }),
  draft("contact", { kk = "Әкім аппараты.", ru = "Аппарат акима.", en = "The akim's office." }),
  -- What the chair remembers is not what was voted on.
  m.sample {
    paper = "recs", part = "rec-1", when = "answer.given question=copy choices=notes", begins = true,
    text = {
      kk = "Полигон шеткі үйден кемінде 1500 метр қашықтықта болсын, алаңның координаттары жариялансын.",
      ru = "Полигон не ближе 1500 метров от крайнего дома; координаты площадки опубликовать.",
      en = "The landfill at least 1500 metres from the last house; the coordinates of the site to be published.",
    },
  },
  m.sample {
    paper = "news", part = "text", when = "paper.submitted paper=recs",
    text = {
      kk = "Ауылдың ұсынымдары әкімдікте, жауап мерзімі саналып жатыр.", ru = "Рекомендации села у акимата, срок ответа идёт.",
      en = "The village's recommendations are with the akimat, and the term is running.",
    },
  },
  m.sample {
    paper = "inquiry", part = "facts", when = NAMED,
    text = {
      kk = "214 тұрғынның өтініші; тыңдауда алаңның бұрышынан шеткі үйге дейін 1600 емес, 640 метр екені айтылды.",
      ru = "Обращение 214 жителей; на слушаниях прозвучало: от угла площадки до крайнего дома 640 метров, а не 1600.",
      en = "The appeal of 214 residents; at the hearing it came out that from the plot's corner to the last house it is 640 metres, not 1600.",
    },
  },
  m.sample {
    paper = "inquiry", part = "attachments", when = "paper.submitted paper=summary",
    text = {
      kk = "Тыңдаудың қорытынды хаттамасы, өтініш, карта.", ru = "Итоговый протокол слушаний, обращение, карта.",
      en = "The outcome of the hearing, the appeal, the map.",
    },
  },
  m.sample {
    paper = "answer", part = "answer", when = "inject.fired id=plot-given",
    text = {
      kk = "Жер учаскесі 2 қазанда «Таза Далаға» берілді; шешімді қайта қарау мәселесі заң бөліміне тапсырылды; алаң таңдау актісі мен Тасоба алаңының есебі қоса беріліп отыр.",
      ru = "Участок 2 октября отдан компании «Таза Дала»; вопрос о пересмотре решения передан юристам; акт выбора площадки и расчёт по Тасобе прилагаются.",
      en = "The plot went to Taza Dala on 2 October; whether the decision can be reviewed is with the lawyers; the record of the site and the Tasoba estimate are attached.",
    },
  },
  m.sample {
    paper = "answer", part = "answer", when = "inject.fired id=plot-kept",
    text = {
      kk = "Жер комиссиясы мәселені кейінге қалдырды; алаң таңдау актісі, ұңғыма деректері және Тасоба алаңының есебі қоса беріліп отыр.",
      ru = "Земельная комиссия вопрос отложила; акт выбора площадки, данные скважин и расчёт по Тасобе прилагаются.",
      en = "The land commission has put the matter off; the record of the site, the borehole data and the Tasoba estimate are attached.",
    },
  },
}
