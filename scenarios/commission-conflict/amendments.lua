-- What the cards have ready: four for the purchase, three for the recommendations.

local m = require "maslikhat"

return {
  m.amendment {
    id = "open-spec", draft = "purchase", kind = "replace", clause = "text",
    title = { kk = "Үш өндірушіге ашық мәтін", ru = "Описание, открытое трём производителям", en = "A specification open to three makers" },
    text = {
      kk = "Техникалық ерекшелік қажеттілікке қарай жазылсын, оған кемінде үш өндірушінің аппараты сай келсін; тәуелсіз дәрігердің пікірі қоса берілсін.",
      ru = "Составить техническую спецификацию по потребности, чтобы подходили аппараты не менее трёх производителей; приложить мнение независимого врача.",
      en = "The technical specification is written by need, so that machines of at least three makers fit; the view of an independent doctor is attached.",
    },
  },
  m.amendment {
    id = "price", draft = "purchase", kind = "set", clause = "sum", field = "amount", value = 126000000,
    title = { kk = "Көрші аудандағы баға: 126 миллион", ru = "Цена соседнего района: 126 миллионов", en = "The next district's price: 126 million" },
  },
  m.amendment {
    id = "fast", draft = "purchase", kind = "set", clause = "term", field = "months", value = 2,
    title = { kk = "Екі ай ішінде орнату", ru = "Установить за два месяца", en = "Installed within two months" },
  },
  m.amendment {
    id = "publish", draft = "purchase", kind = "insert", clause = "control",
    title = { kk = "Ұсыныстар мен дауыстарды жариялау", ru = "Публиковать предложения и голоса", en = "Publish offers and votes" },
    text = {
      kk = "Алынған ұсыныстар, мүдде туралы мәлімдемелер мен атаулы дауыс берудің нәтижесі мәслихат сайтында жарияланады.",
      ru = "Полученные предложения, заявления об интересах и поимённые голоса публикуются на сайте маслихата.",
      en = "The offers received, the declarations of interest and the votes by name are published on the maslikhat's website.",
    },
  },
  m.amendment {
    id = "open-register", draft = "ethics", kind = "replace", clause = "register",
    title = { kk = "Тізілім жұртқа ашық", ru = "Реестр открыт для всех", en = "The register is public" },
    text = {
      kk = "Мәслихат аппараты депутаттар мүдделерінің тізілімін жүргізіп, сайтта жариялайды; өзгерістер бір апта ішінде енгізіледі.",
      ru = "Аппарат маслихата ведёт реестр интересов депутатов и публикует его на сайте; изменения вносит в течение недели.",
      en = "The staff office keeps a register of deputies' interests and publishes it on the website; changes are entered within a week.",
    },
  },
  m.amendment {
    id = "quiet-register", draft = "ethics", kind = "replace", clause = "register",
    title = { kk = "Тізілімді төраға ғана көреді", ru = "Реестр видит только председатель", en = "Only the chair sees the register" },
    text = {
      kk = "Мүдделер туралы мәлімдемелер жабық конвертте мәслихат төрағасында сақталады.",
      ru = "Заявления об интересах хранятся у председателя маслихата в закрытом конверте.",
      en = "Declarations of interest are kept by the chair of the maslikhat in a sealed envelope.",
    },
  },
  m.amendment {
    id = "audit", draft = "ethics", kind = "insert", clause = "stand-in",
    title = { kk = "Жыл сайынғы тәуелсіз бағалау", ru = "Ежегодная независимая оценка", en = "A yearly independent review" },
    text = {
      kk = "Әдеп ережелерінің сақталуын жыл сайын қоғамдық кеңес не қоғамдық бірлестік бағалап, есебін жариялайды.",
      ru = "Соблюдение правил этики раз в год оценивает общественный совет или общественное объединение и публикует отчёт.",
      en = "Once a year the public council or a public association reviews how the rules of ethics are kept and publishes its report.",
    },
  },
}
