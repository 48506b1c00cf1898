-- The commission's opinion on the purchase, and the recommendations on ethics.

local m = require "maslikhat"

return {
  purchase = m.draft {
    item = "purchase", by = "akim",
    title = {
      kk = "Ультрадыбыс аппараттарын сатып алу туралы комиссия қорытындысы",
      ru = "Заключение комиссии о закупке аппаратов УЗИ",
      en = "Opinion of the commission on buying ultrasound machines",
    },
    m.clause {
      id = "sum", amount = 144000000, count = 6,
      labels = { count = { kk = "аппарат саны", ru = "число аппаратов", en = "number of machines" } },
      text = {
        kk = "Ауыл амбулаторияларына {count} ультрадыбыс аппаратын сатып алуға аудандық бюджеттен {amount#} теңге бөлу қолдансын.",
        ru = "Поддержать выделение из районного бюджета {amount#} тенге на покупку {count} {count:аппарата|аппаратов|аппаратов} УЗИ для сельских амбулаторий.",
        en = "{amount#} tenge from the district budget for {count} ultrasound {count:machine|machines} for village clinics are supported.",
      },
    },
    m.clause {
      id = "text",
      text = {
        kk = "Техникалық ерекшелік әкімдік ұсынған редакцияда қабылдансын: бес датчик, кең экран, жылжымалы тұғыр, бір өндірушінің жинағы.",
        ru = "Принять техническую спецификацию в редакции акимата: пять датчиков, широкий экран, передвижная стойка, комплект одного производителя.",
        en = "The technical specification is accepted as the akimat wrote it: five probes, a wide screen, a rolling stand, the set of one maker.",
      },
    },
    m.clause {
      id = "term", months = 4,
      text = {
        kk = "Аппараттар шарт жасалған күннен бастап {months} ай ішінде орнатылсын.",
        ru = "Установить аппараты в течение {months} {months:месяца|месяцев|месяцев} со дня заключения договора.",
        en = "The machines shall stand within {months} {months:month|months} of the contract.",
      },
    },
    m.clause {
      id = "control",
      text = {
        kk = "Қорытындының орындалуын комиссия өзі бақылайды.",
        ru = "Комиссия сама следит за исполнением заключения.",
        en = "The commission itself watches that the opinion is carried out.",
      },
    },
  },
  ethics = m.draft {
    item = "ethics", by = "dep-08", threshold = "consent",
    title = {
      kk = "Мәслихатта әдепті күшейту жөніндегі ұсынымдар",
      ru = "Рекомендации по укреплению этики в маслихате",
      en = "Recommendations to strengthen ethics in the maslikhat",
    },
    m.clause {
      id = "ask",
      text = {
        kk = "Әр мәселені қарар алдында төрағалық етуші мүдделер қақтығысы бар-жоғын сұрайды, жауабы хаттамаға жазылады.",
        ru = "Перед каждым вопросом председательствующий спрашивает о конфликте интересов, ответы заносятся в протокол.",
        en = "Before each item whoever presides asks about conflicts of interest; the answers go into the minutes.",
      },
    },
    m.clause {
      id = "register",
      text = {
        kk = "Мәслихат аппараты депутаттардың мүдделері туралы мәлімдемелер тізілімін жүргізеді.",
        ru = "Аппарат маслихата ведёт реестр заявлений депутатов об интересах.",
        en = "The staff office keeps a register of the deputies' declarations of interest.",
      },
    },
    m.clause {
      id = "stand-in",
      text = {
        kk = "Мүдделі мүше талқылауға қатыспай, залдан шығады; кворум оның қайтуынсыз есептеледі.",
        ru = "Заинтересованный член не участвует в обсуждении и выходит; кворум считают без него.",
        en = "A member with an interest takes no part and leaves; the quorum is counted without that member.",
      },
    },
    m.clause {
      id = "pledge",
      text = {
        kk = "Депутаттарға адалдық міндеттемесіне ерікті түрде қол қою ұсынылады.",
        ru = "Депутатам предлагается добровольно подписать обязательство честности.",
        en = "Deputies are invited to sign the integrity pledge of their own will.",
      },
    },
  },
}
