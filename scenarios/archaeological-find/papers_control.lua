-- The papers of public control, from the list of the group to the invitation to be heard.

local m = require "maslikhat"

local GROUP = { "dep-02", "dep-04", "dep-05", "citizen", "historian" }

-- What the specialist found, by whoever was chosen.
local function findings(id, by, when, closed_by)
  return m.paper {
    id = id, by = by, to = "dep-02", law = "PC 11(4)", phase = "site", bots = { 0.85, 0.98 },
    when = when, closed_by = closed_by,
    title = {
      kk = "Маманның топқа берген тұжырымы",
      ru = "Выводы специалиста для группы",
      en = "The specialist's findings for the group",
    },
    m.part {
      id = "seen", law = "PC 11(4)",
      title = { kk = "Не көрінеді, қайдан көрінеді", ru = "Что видно и откуда", en = "What can be seen, and from where" },
      sample = {
        kk = "Кірпіштің өлшемі 27×27×5 см, ерітіндісі ганч аралас, тереңдігі 3 метр. Көшеден және құжаттан тексерілді.",
        ru = "Кирпич 27×27×5 см, раствор с ганчем, глубина 3 метра. Проверено с улицы и по документам.",
        en = "Bricks of 27×27×5 cm, mortar with ganch, 3 metres deep. Checked from the street and in the papers.",
      },
    },
    m.part {
      id = "unknown", law = "PC 11(4)",
      title = { kk = "Не белгісіз", ru = "Что неизвестно", en = "What is not known" },
      sample = {
        kk = "Дәуірі мен мақсаты қазбасыз белгісіз. Катакомба туралы айтуға ерте.",
        ru = "Эпоха и назначение без раскопок неизвестны. О катакомбах говорить рано.",
        en = "Age and purpose are not known without a dig. It is too early to speak of catacombs.",
      },
    },
    m.part {
      id = "decisions", law = "PC 11(4)",
      title = { kk = "Органдардың шешімдеріне баға", ru = "Оценка решений органов", en = "The bodies' decisions assessed" },
      sample = {
        kk = "Учаске бөлінер алдында археологиялық жұмыс жүргізілмеген. Бұл – себеп.",
        ru = "До выделения участка археологических работ не было. Это и есть причина.",
        en = "No archaeological work was done before the plot was allotted. That is the cause.",
      },
    },
  }
end

return {
  m.paper {
    id = "roster", by = { "dep-04", "dep-02" }, law = "PC 13(1)", phase = "control", bots = { 0.85, 0.97 },
    when = "phase.entered phase=control",
    to = {
      kk = "Топтың іс қағаздары", ru = "Дело группы", en = "The group's file",
    },
    title = {
      kk = "Топтың құрамы және заңға сәйкестігі",
      ru = "Состав группы и соответствие закону",
      en = "The group's members and their eligibility",
    },
    m.part {
      id = "list", law = "PC 13(1)",
      title = { kk = "Мүшелердің тізімі", ru = "Список членов", en = "List of the members" },
      hint = {
        kk = "Топ – Қазақстан азаматтарынан, коммерциялық емес ұйымдардың өкілдерінен және заң уәкілеттік берген басқа субъектілерден құралады.",
        ru = "Группа состоит из граждан Казахстана, представителей некоммерческих организаций и иных субъектов, уполномоченных законом.",
        en = "A group consists of citizens of Kazakhstan, members of non-profit organisations and others the law empowers.",
      },
      sample = {
        kk = "А. Сәрсенбай, К. Ахунова, Е. Молдағали, Р. Досжанова, З. Әлімбай – Қазақстан Республикасының азаматтары.",
        ru = "А. Сарсенбай, К. Ахунова, Е. Молдагали, Р. Досжанова, З. Алимбай – граждане Республики Казахстан.",
        en = "A. Sarsenbay, K. Akhunova, Y. Moldagali, R. Doszhanova, Z. Alimbay: citizens of the Republic of Kazakhstan.",
      },
    },
    m.part {
      id = "specialist", law = "PC 11(3)",
      title = { kk = "Маман: білімі мен жұмыс өтілі", ru = "Специалист: образование и стаж", en = "The specialist: degree and years of work" },
      hint = {
        kk = "Тиісті саладағы жоғары білім, сол салада кемінде екі жыл жұмыс өтілі. Құрылыс салушымен байланысы бар ма?",
        ru = "Высшее образование и не менее двух лет стажа в этой области. Есть ли связи с застройщиком?",
        en = "A degree and at least two years' work in the field. Are there ties to the developer?",
      },
      sample = {
        kk = "Маманның дипломы мен жұмыс өтілі тексерілді, көшірмелері қоса тіркелді.",
        ru = "Диплом и стаж специалиста проверены, копии приложены.",
        en = "The specialist's degree and years of work were checked; copies are attached.",
      },
    },
  },

  m.paper {
    id = "announcement", by = GROUP, law = "PC 10(2), 10(3)", phase = "control", bots = { 0.85, 0.97 },
    when = "answer.given question=form choices=discussion",
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
    id = "visit", by = GROUP, to = "director", law = "(choice)", phase = "control", bots = { 0.85, 0.97 },
    when = "answer.given question=form choices=monitoring",
    title = {
      kk = "Учаскеге баруға келісім сұрау",
      ru = "Просьба согласовать посещение участка",
      en = "Request for consent to a visit",
    },
    m.part {
      id = "members", law = "(choice)",
      title = { kk = "Баратындардың тізімі", ru = "Список тех, кто придёт", en = "List of the visitors" },
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
        kk = "Арканың жай-күйін суреттен анықтау мүмкін емес; топ қазаншұңқырдың шетінен қарайды, ешнәрсеге тимейді.",
        ru = "По снимкам состояние арки не установить; группа смотрит с края котлована и ничего не трогает.",
        en = "The state of the arch cannot be seen from pictures; the group looks from the edge of the pit and touches nothing.",
      },
    },
  },

  findings("assessment", "archaeologist", "answer.given question=specialist choices=smatayev"
    .. " | answer.given question=drop choices=replace & not paper.submitted paper=outcome"),
  findings("assessment-expert", "expert", "answer.given question=specialist choices=iskakov",
    "answer.given question=drop choices=replace"),
  findings("assessment-guide", "guide", "answer.given question=specialist choices=tolegen"),

  m.paper {
    id = "protocol", by = "secretary", to = "dep-02", law = "PC 10(5)", phase = "site", bots = { 0.85, 0.93 },
    when = "item.called item=summary | sitting.closed sitting=control", closed_by = "paper.submitted paper=outcome",
    title = {
      kk = "Топ отырысының хаттамасы", ru = "Протокол заседания группы", en = "Minutes of the group's meeting",
    },
    m.part {
      id = "said", law = "PC 10(5)",
      title = { kk = "Кім не айтты", ru = "Кто что сказал", en = "Who said what" },
      hint = {
        kk = "Аты-жөні, факт, құжаты. Пікірді бөлек жазыңыз.",
        ru = "Имя, факт, документ. Мнения – отдельно.",
        en = "Name, fact, document. Opinions apart.",
      },
      sample = {
        kk = "Органдардың жауаптары айтылған ретімен, әр факт құжатымен жазылды; пікірлер бөлек берілді.",
        ru = "Ответы органов записаны по порядку, каждый факт с документом; мнения приведены отдельно.",
        en = "The bodies' answers are recorded in their order, each fact with its document; opinions stand apart.",
      },
    },
    m.part {
      id = "absent", law = "PC 10(5)",
      title = { kk = "Кім болмады және неге", ru = "Кого не было и почему", en = "Who was absent, and why" },
      sample = {
        kk = "Шақырылған органдардың өкілдері қатысты; шақыру мерзімі хаттамаға жазылды.",
        ru = "Представители приглашённых органов присутствовали; срок приглашения записан.",
        en = "The bodies invited were represented; the term of the invitation is recorded.",
      },
    },
  },

  m.form "outcome" {
    id = "outcome", by = GROUP, to = { "akim", "culture", "architect" }, signs = 2,
    phase = "outcome", when = "phase.entered phase=outcome", bots = { 0.75, 0.98 },
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
    id = "summons", by = { "culture", "akim" }, to = "dep-02", law = "PC 13(6)", phase = "answers", bots = { 0.7, 0.92 },
    when = "answer.given question=verdict choices=hear",
    title = {
      kk = "Топты тыңдауға шақыру", ru = "Приглашение группы на слушание", en = "Invitation of the group to be heard",
    },
    m.part {
      id = "day", law = "PC 13(6)",
      title = { kk = "Қай күні, қайда, қалай", ru = "Когда, где и как", en = "When, where and how" },
      hint = {
        kk = "Шешімге дейін кемінде үш жұмыс күні. Бейнебайланыспен де болады.",
        ru = "Не позднее чем за три рабочих дня до решения. Можно и по видеосвязи.",
        en = "At least three working days before the decision. By video, too, if need be.",
      },
      sample = {
        kk = "Жұма күні сағат 11.00-де, әкімдіктің кіші залында; бейнебайланыс қосылады.",
        ru = "В пятницу в 11.00, малый зал акимата; будет видеосвязь.",
        en = "Friday at 11.00 in the small hall of the akimat; there will be a video link.",
      },
    },
    m.part {
      id = "matter", law = "PC 13(5)",
      title = { kk = "Қай ұсынымдар талқыланады", ru = "Какие рекомендации обсуждаются", en = "Which recommendations are discussed" },
      sample = {
        kk = "Қорытынды құжаттағы барлық ұсыным, алдымен әкімдік келіспейтіндері.",
        ru = "Все рекомендации итогового документа, первыми – те, с которыми акимат не согласен.",
        en = "All recommendations of the outcome document, those the akimat disagrees with first.",
      },
    },
  },

  m.paper {
    id = "register", by = "secretary", to = "dep-02", law = "(choice)", phase = "answers", bots = { 0.85, 1 },
    when = "paper.submitted paper=outcome",
    title = {
      kk = "Кіріс журналының жазбасы", ru = "Запись в журнале входящих", en = "Entry in the register",
    },
    m.part {
      id = "entry", law = "(choice)",
      title = { kk = "Не келді, қай күні, қай сағатта", ru = "Что пришло, какого числа, в котором часу", en = "What came, on which day, at what hour" },
      hint = {
        kk = "Құжат пен жауаптың шын күні: мерзімді осы жазба дәлелдейді.",
        ru = "Настоящие даты документа и ответа: срок доказывает эта запись.",
        en = "The true days of the document and of the answer: this entry proves the term.",
      },
      sample = {
        kk = "Қорытынды құжат әкімдікке жіберілген күні тіркелді; жауап келген күні мен сағаты да жазылады.",
        ru = "Итоговый документ зарегистрирован в день отправки; день и час ответа тоже записываются.",
        en = "The outcome document was registered on the day it was sent; the day and hour of the answer are recorded as well.",
      },
    },
  },

  m.paper {
    id = "extract", by = "secretary", to = "akim", law = "(choice)", phase = "final",
    bots = { 0.85, 1 }, draft = "arch", when = "decision.adopted draft=arch",
    title = {
      kk = "Мәслихат шешімін әкімдікке жіберу", ru = "Решение маслихата для акимата",
      en = "The maslikhat's decision for the akimat",
    },
    m.part {
      id = "note", law = "(choice)",
      title = { kk = "Ілеспе жазба", ru = "Сопроводительные слова", en = "Covering words" },
      sample = {
        kk = "Арканы сақтау жөніндегі ұсынымдар қарау үшін жіберіледі.",
        ru = "Рекомендации по сохранению арки направляются для рассмотрения.",
        en = "The recommendations to preserve the arch are sent for consideration.",
      },
    },
  },
}
