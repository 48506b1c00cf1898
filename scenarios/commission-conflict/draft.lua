-- The commission's opinion on the purchase, and the recommendations on ethics.

local m = require "maslikhat"

return {
  purchase = m.draft {
    item = "purchase", by = "akim",
    title = {
      kk = "Ультрадыбыстық аппараттар сатып алу туралы комиссия қорытындысы",
      ru = "Заключение комиссии о закупке аппаратов УЗИ",
      en = "The commission's opinion on buying ultrasound machines",
    },
    m.clause {
      id = "sum", amount = 144000000, count = 6,
      labels = { count = { kk = "аппарат саны", ru = "число аппаратов", en = "number of machines" } },
      text = {
        kk = "Ауыл амбулаторияларына {count} ультрадыбыстық аппарат сатып алуға аудандық бюджеттен {amount#} теңге бөлу қолдау тапсын.",
        ru = "Поддержать выделение из районного бюджета {amount#} тенге на покупку {count} {count:аппарата|аппаратов|аппаратов} УЗИ для сельских амбулаторий.",
        en = "The allocation of {amount#} tenge from the district budget to buy {count} ultrasound {count:machine|machines} for village clinics is supported.",
      },
    },
    m.clause {
      id = "text",
      text = {
        kk = "Техникалық ерекшелік әкімдік ұсынған редакцияда қабылдансын: бес датчик, кең экран, жылжымалы тұғыр, бір өндірушінің жиынтығы.",
        ru = "Принять техническую спецификацию в редакции акимата: пять датчиков, широкий экран, передвижная стойка, комплект одного производителя.",
        en = "The technical specification is accepted as the akimat proposed it: five probes, a wide screen, a mobile stand, a set from a single maker.",
      },
    },
    m.clause {
      id = "term", months = 4,
      text = {
        kk = "Аппараттар шарт жасалған күннен бастап {months} ай ішінде орнатылсын.",
        ru = "Установить аппараты в течение {months} {months:месяца|месяцев|месяцев} со дня заключения договора.",
        en = "The machines shall be installed within {months} {months:month|months} of the date of the contract.",
      },
    },
    m.clause {
      id = "control",
      text = {
        kk = "Қорытындының орындалуын комиссияның өзі бақылайды.",
        ru = "Комиссия сама следит за исполнением заключения.",
        en = "The commission itself monitors how the opinion is carried out.",
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
        kk = "Әр мәселені қарар алдында төрағалық етуші мүдделер қақтығысы бар-жоғын сұрайды, жауаптары хаттамаға жазылады.",
        ru = "Перед каждым вопросом председательствующий спрашивает о конфликте интересов, ответы заносятся в протокол.",
        en = "Before each item the presiding officer asks about conflicts of interest; the answers go into the minutes.",
      },
    },
    m.clause {
      id = "register",
      text = {
        kk = "Мәслихат аппараты депутаттардың мүдделері туралы мәлімдемелерінің тізілімін жүргізеді.",
        ru = "Аппарат маслихата ведёт реестр заявлений депутатов об интересах.",
        en = "The staff office keeps a register of the deputies' declarations of interest.",
      },
    },
    m.clause {
      id = "stand-in",
      text = {
        kk = "Мүдделі мүше талқылауға да, дауыс беруге де қатыспай, залдан шығады; кворум залда қалғандар бойынша тексеріледі.",
        ru = "Заинтересованный член не участвует ни в обсуждении, ни в голосовании и выходит; кворум проверяют по оставшимся в зале.",
        en = "A member with an interest takes no part in debate or vote and leaves; the quorum is checked by those who remain in the hall.",
      },
    },
    m.clause {
      id = "pledge",
      text = {
        kk = "Депутаттарға адалдық міндеттемесіне ерікті түрде қол қою ұсынылады.",
        ru = "Депутатам предлагается добровольно подписать обязательство честности.",
        en = "Deputies are invited to sign the integrity pledge of their own free will.",
      },
    },
  },
}
