-- Amendments that the cards prepare.

local m = require "maslikhat"

return {
  m.amendment {
    id = "zone-50", draft = "arch", kind = "set", clause = "zone", field = "metres", value = 50,
    title = {
      kk = "Қорғау аймағын 50 метрге дейін кеңейту",
      ru = "Расширить зону охраны до 50 метров",
      en = "Widen the protection zone to 50 metres",
    },
  },
  m.amendment {
    id = "zone-10", draft = "arch", kind = "set", clause = "zone", field = "metres", value = 10,
    title = {
      kk = "Қорғау аймағын 10 метрге дейін азайту",
      ru = "Сократить зону охраны до 10 метров",
      en = "Cut the protection zone to 10 metres",
    },
  },
  m.amendment {
    id = "works-outside", draft = "arch", kind = "replace", clause = "works",
    title = {
      kk = "Аймақтан тыс жерде археолог бақылауымен жұмыс істеу",
      ru = "Работы вне зоны под наблюдением археолога",
      en = "Works outside the zone, watched by an archaeologist",
    },
    text = {
      kk = "Облыс әкімдігіне түпкілікті шешім қабылданғанға дейін қорғау аймағында жер жұмыстары жүргізілмеуін, ал одан тыс жерде олардың археологтың қатысуымен ғана жүргізілуін қадағалау ұсынылсын. Жаңа объект табылса, жұмыс дереу тоқтатылып, үш жұмыс күні ішінде хабарланады.",
      ru = "Рекомендовать акимату области проследить, чтобы до окончательного решения земляные работы в зоне охраны не велись, а вне её велись только в присутствии археолога. При новой находке работы сразу приостанавливаются и о ней уведомляют в течение трёх рабочих дней.",
      en = "It is recommended that the oblast akimat see to it that until the final decision there are no earthworks in the protection zone, and outside it only in the presence of an archaeologist. At a new find the works are suspended at once and notice is given within three working days.",
    },
  },
  m.amendment {
    id = "glass-hall", draft = "arch", kind = "insert", clause = "works",
    title = {
      kk = "Арканы орталықтың ішінде, шыны астында сақтау",
      ru = "Сохранить арку внутри центра, под стеклом",
      en = "Keep the arch inside the centre, under glass",
    },
    text = {
      kk = "Облыс әкімдігіне арка мемлекеттік тізімге енгізілген жағдайда құрылыс салушымен бірге оны сауда орталығының ішінде, өз орнында, салмақ түсірмей, шыны астында сақтаудың және жұртқа тегін көрсетудің жобасын қарау ұсынылсын.",
      ru = "Рекомендовать акимату области, если арку внесут в государственный список, рассмотреть вместе с застройщиком проект её сохранения внутри торгового центра: на своём месте, без нагрузки, под стеклом и с бесплатным доступом.",
      en = "Should the arch be entered in the state list, it is recommended that the oblast akimat consider, together with the developer, a project to keep it inside the shopping centre: in its place, bearing no load, under glass and open to all free of charge.",
    },
  },
  m.amendment {
    id = "money", draft = "arch", kind = "insert", clause = "zone", spends = true,
    title = {
      kk = "Уақытша бекітуге 18 млн теңге бөлу",
      ru = "Выделить 18 млн тенге на временное укрепление",
      en = "Give 18 million tenge to shore up the arch",
    },
    text = {
      kk = "Облыс әкімдігіне арканы уақытша бекітуге облыс бюджетінен 18 000 000 теңге бөлу және бұл жұмысқа учаскедегі құрылысшыларды тарту ұсынылсын.",
      ru = "Рекомендовать акимату области выделить из областного бюджета 18 000 000 тенге на временное укрепление арки и привлечь к этой работе строителей участка.",
      en = "It is recommended that the oblast akimat allot 18,000,000 tenge from the oblast budget for shoring up the arch and employ the builders of the site for it.",
    },
  },
  m.amendment {
    id = "monthly", draft = "arch", kind = "replace", clause = "control",
    title = {
      kk = "Ай сайынғы ашық есеп және қоғамдық бақылау",
      ru = "Ежемесячный открытый отчёт и общественный контроль",
      en = "A public report every month and public control",
    },
    text = {
      kk = "Осы шешімнің орындалуын мәслихаттың мәдениет мәселелері жөніндегі тұрақты комиссиясы қоғамдық бақылау тобымен бірлесіп бақылайды; облыс әкімдігіне мерзімдердің сақталуы туралы мәліметті әр айдың 5-күніне дейін жариялау ұсынылсын.",
      ru = "Контроль за исполнением настоящего решения осуществляет постоянная комиссия маслихата по вопросам культуры совместно с группой общественного контроля; рекомендовать акимату области ежемесячно, до 5 числа, публиковать сведения о соблюдении сроков.",
      en = "The standing commission of the maslikhat on culture oversees the execution of this decision together with the public control group; it is recommended that the oblast akimat publish by the 5th of each month information on whether the terms are kept.",
    },
  },
}
