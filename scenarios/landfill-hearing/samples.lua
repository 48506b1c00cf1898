-- What the computer writes as the case has gone: nothing that nobody has said, and what the land
-- commission really did.

local m = require "maslikhat"

local NAMED = "inject.fired id=leak | answer.given question=metres choices=admit"
  .. " | answer.given question=signature choices=speak"

return {
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
