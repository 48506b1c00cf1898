-- The papers of the case. What each must contain is the law's word, not the scenario's; samples
-- are what a computer-played author writes, and what a person may look at for the tone.

local m = require "maslikhat"

local GROUP = { "dep-02", "dep-04", "dep-05", "citizen", "historian" }

return {
  m.form "notice" {
    id = "notice", by = { "director", "archaeologist", "lawyer" }, to = { "inspector", "culture" },
    law = "HERITAGE 30(1)", phase = "find",
    title = {
      kk = "Олжа туралы хабарлама", ru = "Уведомление о находке", en = "Notice of the find",
    },
    samples = {
      what = {
        kk = "Кеңестік ғимараттың іргетасы астынан күйдірілген төртбұрыш кірпіштен қаланған арка ашылды. Ені шамамен 2,1 метр.",
        ru = "Под фундаментом советского здания открылась арка из квадратного обожжённого кирпича шириной около 2,1 метра.",
        en = "Under the foundation of the Soviet building an arch of square fired brick came to light, about 2.1 metres wide.",
      },
      where = {
        kk = "Ескіқорған қаласы, Базар көшесі, 17-учаске, солтүстік-шығыс бұрышы, тереңдігі 3 метр.",
        ru = "Город Ескикорган, улица Базарная, участок 17, северо-восточный угол, глубина 3 метра.",
        en = "The city of Yeskiqorgan, 17 Bazar Street, the north-eastern corner of the plot, 3 metres deep.",
      },
      when = {
        kk = "2027 жылғы 29 сәуір, сағат 11.40.",
        ru = "29 апреля 2027 года, 11 часов 40 минут.",
        en = "29 April 2027, 11.40.",
      },
      contact = {
        kk = "Хабарлаушы учаскенің қақпасында күтеді, телефоны құжаттың соңында жазылған.",
        ru = "Сообщивший о находке ждёт у ворот участка, телефон указан в конце документа.",
        en = "The notifier waits at the gate of the plot; the telephone number is at the end of the paper.",
      },
    },
    m.part {
      id = "stopped", law = "HERITAGE 30(1)",
      title = { kk = "Жұмыстың тоқтатылуы", ru = "Приостановка работ", en = "Suspension of the works" },
      hint = {
        kk = "Қай жұмыс, қай сағаттан бастап тоқтатылды?",
        ru = "Какие работы и с какого часа приостановлены?",
        en = "Which works were suspended, and from what hour?",
      },
      sample = {
        kk = "Қазаншұңқырдағы барлық жер жұмысы 29 сәуірде сағат 12.00-ден бастап тоқтатылды, арканың маңы лентамен қоршалды.",
        ru = "Все земляные работы в котловане приостановлены с 12 часов 29 апреля, место у арки огорожено лентой.",
        en = "All earthworks in the pit have been suspended since 12.00 on 29 April; the place by the arch is taped off.",
      },
    },
  },

  m.paper {
    id = "stop-demand", by = "inspector", to = "director", law = "HERITAGE 30(1)", phase = "control",
    title = {
      kk = "Жұмысты тоқтата тұру туралы талап",
      ru = "Требование приостановить работы",
      en = "Demand to suspend the works",
    },
    m.part {
      id = "grounds", law = "HERITAGE 30(1)",
      title = { kk = "Негізі", ru = "Основание", en = "Grounds" },
      hint = {
        kk = "Не табылды, қай норма тоқтатуға міндеттейді?",
        ru = "Что найдено и какая норма обязывает остановиться?",
        en = "What was found, and which provision requires that work stop?",
      },
      sample = {
        kk = "Тарихи құндылығы болуы мүмкін арка табылды. «Тарихи-мәдени мұра объектілерін қорғау және пайдалану туралы» Заңның 30-бабының 1-тармағы мұндайда жұмысты тоқтата тұруға міндеттейді.",
        ru = "Обнаружена арка, которая может иметь историческую ценность. Пункт 1 статьи 30 Закона «Об охране и использовании объектов историко-культурного наследия» обязывает в таком случае приостановить работы.",
        en = "An arch that may have historical value has been found. Article 30(1) of the Law on heritage sites then requires that the works be suspended.",
      },
    },
    m.part {
      id = "works", law = "HERITAGE 30(1)",
      title = { kk = "Қандай жұмыстар", ru = "Какие работы", en = "Which works" },
      hint = {
        kk = "Жұмыс түрі, орны. Түнгі жұмыс та кіре ме?",
        ru = "Виды работ и место. Входят ли сюда ночные работы?",
        en = "Kinds of work and the place. Does it include the night?",
      },
      sample = {
        kk = "Базар көшесіндегі 17-учаскеде барлық жер жұмысы, түнгісі де, және ауыр техниканың қозғалысы.",
        ru = "На участке по улице Базарной, 17 – все земляные работы, в том числе ночные, и движение тяжёлой техники.",
        en = "On the plot at 17 Bazar Street: all earthworks, by night too, and the movement of heavy machinery.",
      },
    },
    m.part {
      id = "until", law = "HERITAGE 30(2)",
      title = { kk = "Қашанға дейін", ru = "До какого времени", en = "Until when" },
      hint = {
        kk = "Мерзім қай оқиғамен аяқталады?",
        ru = "Каким событием заканчивается срок?",
        en = "Which event ends the term?",
      },
      sample = {
        kk = "Арканың мәртебесі туралы түпкілікті шешім қабылданғанға дейін.",
        ru = "До принятия окончательного решения о статусе арки.",
        en = "Until the final decision on the status of the arch.",
      },
    },
  },

  m.paper {
    id = "announcement", by = GROUP, law = "PC 10(2), 10(3)", phase = "control",
    to = {
      kk = "Бұқаралық ақпарат құралдары және бақылау объектілері",
      ru = "Средства массовой информации и объекты контроля",
      en = "The mass media and the objects of control",
    },
    title = {
      kk = "Қоғамдық талқылау туралы хабарландыру және шақыру",
      ru = "Объявление об общественном обсуждении и приглашение",
      en = "Announcement of a public discussion and invitation",
    },
    m.part {
      id = "topic", law = "PC 10(2)",
      title = { kk = "Тақырыбы", ru = "Тема", en = "Topic" },
      sample = {
        kk = "Базар көшесіндегі 17-учаскенің бөлінуі және табылған арканың қорғалуы.",
        ru = "Выделение участка по улице Базарной, 17 и охрана найденной арки.",
        en = "The allotment of the plot at 17 Bazar Street and the protection of the arch found there.",
      },
    },
    m.part {
      id = "when", law = "PC 10(2)",
      title = { kk = "Күні, уақыты, орны", ru = "Дата, время и место", en = "Date, time and place" },
      hint = {
        kk = "Органдар кемінде 5 жұмыс күні, БАҚ 3 жұмыс күні бұрын білуге тиіс.",
        ru = "Органы узнают не позднее чем за 5 рабочих дней, СМИ – за 3.",
        en = "The bodies learn of it at least 5 working days ahead, the media 3.",
      },
      sample = {
        kk = "2027 жылғы 17 мамыр, сағат 15.00, № 4 мектептің акт залы, содан кейін учаскенің қақпасы.",
        ru = "17 мая 2027 года, 15 часов, актовый зал школы № 4, затем у ворот участка.",
        en = "17 May 2027, 15.00, the hall of School No. 4, then the gate of the plot.",
      },
    },
    m.part {
      id = "form", law = "PC 10(2)",
      title = { kk = "Нысаны", ru = "Форма", en = "Form" },
      sample = {
        kk = "Ашық талқылау, тікелей эфирмен.",
        ru = "Открытое обсуждение с прямой трансляцией.",
        en = "An open discussion, streamed live.",
      },
    },
    m.part {
      id = "info", law = "PC 10(2)",
      title = {
        kk = "Талқылау нысанасы туралы ақпарат",
        ru = "Информация о предмете обсуждения",
        en = "Information on the subject",
      },
      sample = {
        kk = "Азаматтардың өтініші, арканың көшеден түсірілген суреттері, учаскені сату туралы жарияланған мәлімет.",
        ru = "Обращение граждан, снимки арки с улицы, опубликованные сведения о продаже участка.",
        en = "The citizens' appeal, pictures of the arch taken from the street, the published record of the sale.",
      },
    },
    m.part {
      id = "invited", law = "PC 10(3)",
      title = { kk = "Шақырылған органдар", ru = "Приглашённые органы", en = "Bodies invited" },
      sample = {
        kk = "Облыс әкімдігінің мәдениет және сәулет басқармалары, уәкілетті органның инспекторы.",
        ru = "Управления культуры и архитектуры акимата области, инспектор уполномоченного органа.",
        en = "The culture and architecture departments of the oblast akimat, the inspector of the authorised body.",
      },
    },
  },

  m.paper {
    id = "visit", by = GROUP, to = "director", law = "(choice)", phase = "control",
    title = {
      kk = "Учаскеге баруға келісім сұрау",
      ru = "Просьба согласовать посещение участка",
      en = "Request for consent to a visit",
    },
    m.part {
      id = "members", law = "(choice)",
      title = { kk = "Баратындардың тізімі", ru = "Список посетителей", en = "List of the visitors" },
      hint = {
        kk = "Компания бақылау объектісі емес: заң одан ештеңе талап етпейді, үш бөлік 12-баптың 4-тармағының үлгісімен алынды.",
        ru = "Компания – не объект контроля: закон её ни к чему не обязывает, три части взяты по аналогии с пунктом 4 статьи 12.",
        en = "The company is no object of control: the law binds it to nothing; the three parts follow article 12(4) by analogy.",
      },
      sample = {
        kk = "А. Сәрсенбай, К. Ахунова, Е. Молдағали, Р. Досжанова, З. Әлімбай.",
        ru = "А. Сарсенбай, К. Ахунова, Е. Молдагали, Р. Досжанова, З. Алимбай.",
        en = "A. Sarsenbay, K. Akhunova, Y. Moldagali, R. Doszhanova, Z. Alimbay.",
      },
    },
    m.part {
      id = "compliance", law = "(choice)",
      title = {
        kk = "Заң талаптарына сәйкестігі",
        ru = "Соответствие требованиям закона",
        en = "Compliance with the law",
      },
      hint = {
        kk = "«Қоғамдық бақылау туралы» Заңның 6-бабының 2-тармағы.",
        ru = "Пункт 2 статьи 6 Закона «Об общественном контроле».",
        en = "Article 6(2) of the Law on public control.",
      },
      sample = {
        kk = "Бесеуі де Қазақстан Республикасының азаматы, 6-баптың 2-тармағындағы талаптарға сай; растайтын құжаттар қоса берілді.",
        ru = "Все пятеро – граждане Республики Казахстан и отвечают требованиям пункта 2 статьи 6; подтверждения приложены.",
        en = "All five are citizens of the Republic of Kazakhstan and meet the requirements of article 6(2); the proofs are attached.",
      },
    },
    m.part {
      id = "reasons", law = "(choice)",
      title = { kk = "Бару қажеттілігінің негіздемесі", ru = "Обоснование посещения", en = "Reasons for the visit" },
      sample = {
        kk = "Арканың жайын суреттен анықтау мүмкін емес; топ қазаншұңқырдың шетінен қарайды, ешнәрсеге тимейді.",
        ru = "По снимкам состояние арки не установить; группа смотрит с края котлована и ничего не трогает.",
        en = "The state of the arch cannot be seen from pictures; the group looks from the edge of the pit and touches nothing.",
      },
    },
  },

  m.form "outcome" {
    id = "outcome", by = GROUP, to = { "akim", "culture", "architect" }, signs = 2,
    phase = "outcome",
    samples = {
      when = {
        kk = "2027 жылғы 17 мамыр, сағат 15.00–17.30, № 4 мектеп және Базар көшесі, 17.",
        ru = "17 мая 2027 года, 15.00–17.30, школа № 4 и улица Базарная, 17.",
        en = "17 May 2027, 15.00–17.30, School No. 4 and 17 Bazar Street.",
      },
      tasks = {
        kk = "Учаскені бөлу мен олжаны қорғау кезінде қоғамдық пікірдің ескерілгенін, шешімдердің ашықтығын тексеру.",
        ru = "Проверить, учтено ли общественное мнение и открыты ли решения при выделении участка и охране находки.",
        en = "To check that public opinion was heeded and decisions were open when the plot was allotted and the find protected.",
      },
      members = {
        kk = "А. Сәрсенбай, К. Ахунова, Е. Молдағали, Р. Досжанова, З. Әлімбай; бәрі заң талаптарына сәйкес, растау 2-қосымшада.",
        ru = "А. Сарсенбай, К. Ахунова, Е. Молдагали, Р. Досжанова, З. Алимбай; все отвечают требованиям закона, подтверждения в приложении 2.",
        en = "A. Sarsenbay, K. Akhunova, Y. Moldagali, R. Doszhanova, Z. Alimbay; all meet the requirements of the law, proofs in annex 2.",
      },
      forms = {
        kk = "Қоғамдық талқылау (10-бап) және құжаттарды талдау.",
        ru = "Общественное обсуждение (статья 10) и анализ документов.",
        en = "Public discussion (article 10) and a study of the documents.",
      },
      facts = {
        kk = "Учаске археологиялық жұмыссыз бөлінген. Арка 3 метр тереңдікте, кірпіші мен ерітіндісі кеңестік ғимараттікінен өзге. Азаматтардың алғашқы хаты он күн қаралмаған.",
        ru = "Участок выделен без археологических работ. Арка лежит на глубине 3 метров, кирпич и раствор иные, чем у советского здания. Первое письмо граждан десять дней не рассматривали.",
        en = "The plot was allotted without archaeological work. The arch lies 3 metres deep; its brick and mortar differ from the Soviet building's. The citizens' first letter was left unconsidered for ten days.",
      },
      ["rec-1"] = {
        kk = "Арканы алдын ала есепке алу тізіміне заңда белгіленген бір айда қосу және айналасын қоршау.",
        ru = "Внести арку в список предварительного учёта за отведённый законом месяц и оградить место.",
        en = "To enter the arch in the preliminary list within the month the law gives, and to fence the place.",
      },
      ["rec-2"] = {
        kk = "Тарихи-мәдени сараптаманы құрылыс салушымен байланысы жоқ ұйымға тапсыру.",
        ru = "Поручить историко-культурную экспертизу организации, не связанной с застройщиком.",
        en = "To give the historical and cultural expertise to an organisation without ties to the developer.",
      },
      ["rec-3"] = {
        kk = "Археологиялық жұмыс жүргізілмеген учаскелерді бөлуді тоқтатып, себебін жою: келісу парағына бөлек жол енгізу.",
        ru = "Устранить причину: не выделять участки без археологических работ, ввести отдельную строку в лист согласования.",
        en = "To remove the cause: no plot to be allotted without archaeological work, and a line of its own for it in the approval sheet.",
      },
      attachments = {
        kk = "1 – талқылау хаттамасы; 2 – мүшелер туралы растау; 3 – суреттер; 4 – азаматтардың өтініші.",
        ru = "1 – протокол обсуждения; 2 – подтверждения о членах; 3 – снимки; 4 – обращение граждан.",
        en = "1 – minutes of the discussion; 2 – proofs on the members; 3 – pictures; 4 – the citizens' appeal.",
      },
    },
  },

  m.paper {
    id = "listing", by = "culture", to = "inspector", law = "HERITAGE 30(2)", phase = "outcome",
    title = {
      kk = "Алдын ала есепке алу тізіміне қосу туралы бұйрық",
      ru = "Приказ о включении в список предварительного учёта",
      en = "Order entering the arch in the preliminary list",
    },
    m.part {
      id = "object", law = "HERITAGE 30(2)",
      title = { kk = "Объект және орны", ru = "Объект и место", en = "The object and its place" },
      sample = {
        kk = "Күйдірілген кірпіштен қаланған арка, Ескіқорған қаласы, Базар көшесі, 17.",
        ru = "Арка из обожжённого кирпича, город Ескикорган, улица Базарная, 17.",
        en = "An arch of fired brick, the city of Yeskiqorgan, 17 Bazar Street.",
      },
    },
    m.part {
      id = "notified", law = "HERITAGE 30(2)",
      title = { kk = "Хабарлама түскен күн", ru = "Дата уведомления", en = "Date of the notice" },
      hint = {
        kk = "Бір айлық мерзім осы күннен есептеледі.",
        ru = "С этого дня идёт месяц.",
        en = "The month runs from this day.",
      },
      sample = {
        kk = "Хабарлама журналда тіркелген күн.",
        ru = "День, когда уведомление зарегистрировано в журнале.",
        en = "The day the notice was entered in the register.",
      },
    },
    m.part {
      id = "protection", law = "HERITAGE 30(2)",
      title = { kk = "Қорғау тәртібі", ru = "Порядок охраны", en = "Protection" },
      sample = {
        kk = "Түпкілікті шешімге дейін тарих және мәдениет ескерткішімен тең қорғалады.",
        ru = "До окончательного решения охраняется наравне с памятниками истории и культуры.",
        en = "Until the final decision it is protected like a monument of history and culture.",
      },
    },
  },

  m.paper {
    id = "expertise-local", by = "expert", to = "culture", law = "HERITAGE 36", phase = "answers",
    title = {
      kk = "Тарихи-мәдени сараптама қорытындысы (Ысқақов)",
      ru = "Заключение историко-культурной экспертизы (Искаков)",
      en = "Opinion: historical and cultural expertise (Iskakov)",
    },
    m.part {
      id = "licence", law = "HERITAGE 36(2)",
      title = { kk = "Лицензия және аккредитация", ru = "Лицензия и аккредитация", en = "Licence and accreditation" },
      sample = {
        kk = "Археологиялық жұмыстарға лицензия және ғылыми қызмет субъектісінің аккредитациясы бар, екеуі де күшінде.",
        ru = "Есть лицензия на археологические работы и аккредитация субъекта научной деятельности, обе действуют.",
        en = "A licence for archaeological work and an accreditation as a research body, both in force.",
      },
    },
    m.part {
      id = "findings", law = "HERITAGE 36(4)",
      title = { kk = "Зерттеу нәтижесі", ru = "Результаты исследования", en = "Findings" },
      sample = {
        kk = "Қалауы біртекті, кейінгі жөндеудің ізі бар, дәуірін нақтылау үшін қазба керек.",
        ru = "Кладка однородна, есть следы позднего ремонта, для точной датировки нужны раскопки.",
        en = "The masonry is uniform with traces of a later repair; a dig is needed to date it exactly.",
      },
    },
    m.part {
      id = "conclusion", law = "HERITAGE 36(4)",
      title = { kk = "Тұжырым", ru = "Вывод", en = "Conclusion" },
      sample = {
        kk = "Арканың тарихи құндылығы бар, мемлекеттік тізімге енгізуге негіз жеткілікті.",
        ru = "Арка имеет историческую ценность, оснований для включения в государственный список достаточно.",
        en = "The arch has historical value; there are grounds enough to enter it in the state list.",
      },
    },
    m.part {
      id = "ties", optional = true,
      title = {
        kk = "Құрылыс салушымен байланысы",
        ru = "Связи с застройщиком",
        en = "Ties to the developer",
      },
      hint = {
        kk = "Заң бұл бөлікті талап етпейді, ал шағымның ең жиі себебі – осы.",
        ru = "Закон этой части не требует, но именно из-за неё чаще всего и жалуются.",
        en = "The law does not ask for this part; complaints are most often about it.",
      },
    },
  },

  m.paper {
    id = "expertise-institute", by = "institute", to = "culture", law = "HERITAGE 36",
    phase = "voting",
    title = {
      kk = "Тарихи-мәдени сараптама қорытындысы (институт)",
      ru = "Заключение историко-культурной экспертизы (институт)",
      en = "Opinion: historical and cultural expertise (institute)",
    },
    m.part {
      id = "licence", law = "HERITAGE 36(2)",
      title = { kk = "Лицензия және аккредитация", ru = "Лицензия и аккредитация", en = "Licence and accreditation" },
      sample = {
        kk = "Институттың лицензиясы мерзімсіз, аккредитациясы биылғы қыркүйекке дейін жарамды.",
        ru = "Лицензия института бессрочная, аккредитация действует до сентября этого года.",
        en = "The institute's licence is unlimited in time, its accreditation is valid until September of this year.",
      },
    },
    m.part {
      id = "findings", law = "HERITAGE 36(4)",
      title = { kk = "Зерттеу нәтижесі", ru = "Результаты исследования", en = "Findings" },
      sample = {
        kk = "Төменгі қатарлары ежелгі, жоғарғысы XIX ғасырда қайта қаланған: ескі арканы кейін көпес қоймасы пайдаланған.",
        ru = "Нижние ряды древние, верхние переложены в XIX веке: старую арку позже использовали под купеческий склад.",
        en = "The lower courses are ancient, the upper ones relaid in the 19th century: a merchant's store later used the old arch.",
      },
    },
    m.part {
      id = "conclusion", law = "HERITAGE 36(4)",
      title = { kk = "Тұжырым", ru = "Вывод", en = "Conclusion" },
      sample = {
        kk = "Арканың тарихи құндылығы бар. Катакомба гипотезасы расталған да, жоққа шығарылған да жоқ: әрі қарай зерттеу керек.",
        ru = "Арка имеет историческую ценность. Гипотеза о катакомбах не подтверждена и не опровергнута: нужно исследовать дальше.",
        en = "The arch has historical value. The hypothesis of catacombs is neither proved nor refuted: more study is needed.",
      },
    },
    m.part {
      id = "ties", optional = true,
      title = {
        kk = "Құрылыс салушымен байланысы",
        ru = "Связи с застройщиком",
        en = "Ties to the developer",
      },
      sample = {
        kk = "Институттың және сарапшының құрылыс салушымен байланысы жоқ.",
        ru = "Ни институт, ни эксперт с застройщиком не связаны.",
        en = "Neither the institute nor the expert has ties to the developer.",
      },
    },
  },

  m.paper {
    id = "final", by = { "inspector", "culture" }, to = "director", law = "HERITAGE 30(2)",
    signs = 1, phase = "final",
    title = {
      kk = "Арканың мәртебесі туралы түпкілікті шешім",
      ru = "Окончательное решение о статусе арки",
      en = "Final decision on the status of the arch",
    },
    m.part {
      id = "expertise", law = "HERITAGE 36(4)",
      title = { kk = "Қай сараптамаға негізделген", ru = "На какой экспертизе основано", en = "The expertise it rests on" },
      sample = {
        kk = "Мәдениет басқармасы таңдаған ұйымның тарихи-мәдени сараптама қорытындысы.",
        ru = "Заключение историко-культурной экспертизы организации, выбранной управлением культуры.",
        en = "The opinion of the historical and cultural expertise, by the organisation that the culture department chose.",
      },
    },
    m.part {
      id = "decision", law = "HERITAGE 30(2)",
      title = { kk = "Шешім", ru = "Решение", en = "Decision" },
      hint = {
        kk = "Мемлекеттік тізімге енгізу не алдын ала есепке алу тізімінен шығару. Сұраққа берген жауабыңызға сай болсын.",
        ru = "Включить в государственный список или исключить из списка предварительного учёта. Так же, как Вы ответили на вопрос.",
        en = "To enter it in the state list, or to strike it off the preliminary one. As you answered the question.",
      },
      sample = {
        kk = "Арканың мәртебесі туралы шешім сараптама қорытындысына сәйкес қабылданды.",
        ru = "Решение о статусе арки принято в соответствии с заключением экспертизы.",
        en = "The status of the arch is decided in accordance with the opinion of the expertise.",
      },
    },
    m.part {
      id = "term", law = "HERITAGE 30(2)",
      title = { kk = "Мерзімнің сақталуы", ru = "Соблюдение срока", en = "Whether the term is kept" },
      sample = {
        kk = "Тізімге қосылған күннен бастап үш ай өткен жоқ.",
        ru = "Со дня включения в список не прошло трёх месяцев.",
        en = "Less than three months have passed since the listing.",
      },
    },
  },
}
