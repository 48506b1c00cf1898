-- The knowledge test: what is asked before the play and, in another form, after it.

local m = require "maslikhat"

return m.test {
  minutes = 4,
  m.pair {
    id = "council", law = "COUNCIL 1(6)", competence = "law",
    a = {
      text = {
        kk = "Ауыл тұрғындары карьерге қарсы өтінішпен келді: «Біздің ауылда қоғамдық кеңестің міндетін қай орган атқарады?» Не деп жауап бересіз?",
        ru = "Жители села пришли с обращением против карьера: «Какой орган у нас в селе исполняет функции общественного совета?» Что Вы ответите?",
        en = "The residents of a village bring an appeal against a quarry: “Which body acts as the public council in our village?” What do you answer?",
      },
      options = {
        { kk = "Аудандық мәслихат", ru = "Районный маслихат", en = "The district maslikhat" },
        { kk = "Аудандық қоғамдық кеңес", ru = "Общественный совет района", en = "The public council of the district" },
        { kk = "Жергілікті қоғамдастық жиналысы", ru = "Собрание местного сообщества", en = "The local community assembly" },
        { kk = "Ауыл әкімі құрған комиссия", ru = "Комиссия, созданная акимом села", en = "A commission set up by the village akim" },
      },
      right = 3,
    },
    b = {
      text = {
        kk = "Ауыл әкімі: «Бізде қоғамдық кеңес жоқ, сондықтан оның міндетін атқаратын ешкім жоқ», – дейді. Солай ма?",
        ru = "Аким села говорит: «Общественного совета у нас нет, значит, и функции его исполнять некому». Так ли это?",
        en = "A village akim says: “We have no public council, so there is nobody to do its work.” Is that so?",
      },
      options = {
        { kk = "Жоқ: оны қоғамдастық жиналысы атқарады", ru = "Нет: их исполняет собрание сообщества", en = "No: the community assembly does it" },
        { kk = "Жоқ: оны аудандық мәслихат атқарады", ru = "Нет: их исполняет районный маслихат", en = "No: the district maslikhat does it" },
        { kk = "Иә, ауылдық кеңес сайланғанша", ru = "Да, пока в селе не изберут совет", en = "Yes, until the village elects a council" },
        { kk = "Иә: мұндай кеңес тек ауданда болады", ru = "Да: такой совет бывает только в районе", en = "Yes: only a district has such a council" },
      },
      right = 1,
    },
    why = {
      kk = "Ауыл деңгейінде қоғамдық кеңестің міндетін жергілікті қоғамдастық жиналысы атқарады.",
      ru = "На уровне села функции общественного совета исполняет собрание местного сообщества.",
      en = "In a village the local community assembly performs the functions of the public council.",
    },
  },
  m.pair {
    id = "initiate", law = "COUNCIL 18(2)", competence = "balance",
    a = {
      text = {
        kk = "Ауыл жанынан қиыршық тас карьері ашылмақ. Фермер сұрайды: «Қоғамдық тыңдауға тұрғындар өздері бастамашы бола ала ма?»",
        ru = "Рядом с селом хотят открыть гравийный карьер. Фермер спрашивает: «Могут ли жители сами инициировать общественные слушания?»",
        en = "A gravel pit is to be opened by a village. A farmer asks: “Can we residents ourselves initiate a public hearing?”",
      },
      options = {
        { kk = "Жоқ: тыңдауды әкім ғана бастайды", ru = "Нет: это может только аким", en = "No: only the akim can" },
        { kk = "Иә, егер ауылдың жартысы қол қойса", ru = "Да, если подпишется половина села", en = "Yes, if half of the village signs" },
        { kk = "Жоқ: тек мәслихат депутаты бастайды", ru = "Нет: только депутат маслихата", en = "No: only a deputy of the maslikhat can" },
        { kk = "Иә, мәселе қоғам мүддесіне қатысты болса", ru = "Да, если затронут общественный интерес", en = "Yes, on a matter of public interest" },
      },
      right = 4,
    },
    b = {
      text = {
        kk = "Су тарту құрылысының жанынан шошқа фермасы салынбақ. Әкімдік: «Тыңдау өткізуге тапсырма болған жоқ», – дейді. Қырық тұрғын тыңдау сұрайды. Кімнің сөзі дұрыс?",
        ru = "У водозабора хотят строить свиноферму. В акимате говорят: «Поручения о слушаниях не было». Сорок жителей просят слушаний. Кто прав?",
        en = "A pig farm is planned by the water intake. The akimat says: “No hearing was ordered.” Forty residents ask for one. Who is right?",
      },
      options = {
        { kk = "Әкімдіктің: тапсырмасыз тыңдау өтпейді", ru = "Акимат: без поручения слушаний не бывает", en = "The akimat: there is no hearing without an order" },
        { kk = "Тұрғындардың: олар да бастамашы бола алады", ru = "Жители: инициатива может быть и их", en = "The residents: the initiative may be theirs" },
        { kk = "Әкімдіктің: алдымен депутат сұрауы керек", ru = "Акимат: сначала должен попросить депутат", en = "The akimat: a deputy has to ask first" },
        { kk = "Ешкімнің: тыңдауға сот шешімі керек", ru = "Никто: для слушаний нужно решение суда", en = "Neither: a hearing takes a court's decision" },
      },
      right = 2,
    },
    why = {
      kk = "Қоғамдық мүддеге қатысты мәселе бойынша қоғамдық тыңдауға кеңес мүшесі де, тұрғындар да (ауылда – жергілікті қоғамдастық жиналысы арқылы) бастамашы бола алады. Әкімнің тапсырмасы керек емес.",
      ru = "Общественные слушания по вопросу, затрагивающему общественный интерес, могут инициировать и член совета, и сами жители (в селе – через собрание местного сообщества). Поручение акима для этого не нужно.",
      en = "A public hearing on a matter of public interest may be initiated by a member of the council and by the residents themselves (in a village through the local community assembly). No order of the akim is needed.",
    },
  },
  m.pair {
    id = "addressee", law = "REG 40", competence = "law",
    a = {
      text = {
        kk = "Депутат полигон салмақ жеке компанияның директорына депутаттық сауал дайындап отыр. Дұрыс па?",
        ru = "Депутат готовит депутатский запрос директору частной компании, которая будет строить полигон. Верно ли это?",
        en = "A deputy is preparing a deputy's inquiry to the director of a private company that is to build a landfill. Is that right?",
      },
      options = {
        { kk = "Иә: депутат кез келген ұйымнан сұрай алады", ru = "Да: депутат вправе запросить любую организацию", en = "Yes: a deputy may inquire of any organisation" },
        { kk = "Жоқ: сауал әкімге жолданғаны дұрыс", ru = "Нет: запрос следует направить акиму", en = "No: the inquiry should go to the akim" },
        { kk = "Иә, егер оған тұрғындар қол қойса", ru = "Да, если под ним подпишутся жители", en = "Yes, if the residents sign it" },
        { kk = "Жоқ: алдымен мәслихат дауыс беруі керек", ru = "Нет: сначала должен проголосовать маслихат", en = "No: the maslikhat has to vote first" },
      },
      right = 2,
    },
    b = {
      text = {
        kk = "Жеке газет тұрғындардың хатын баспады. Депутат редакторға депутаттық сауал жолдамақ. Не істегені дұрыс?",
        ru = "Частная газета не напечатала письмо жителей. Депутат хочет направить редактору депутатский запрос. Как поступить верно?",
        en = "A private newspaper did not print the residents' letter. The deputy wants to send the editor a deputy's inquiry. What is right?",
      },
      options = {
        { kk = "Жолдау: редактор бір айда жауап береді", ru = "Направить: редактор ответит в течение месяца", en = "Send it: the editor answers within a month" },
        { kk = "Мәслихат төрағасы арқылы жолдау", ru = "Направить через председателя маслихата", en = "Send it through the maslikhat's chair" },
        { kk = "Жай хат жазу: сауал оған жолданбайды", ru = "Написать письмо: запрос направляют не ему", en = "Write a letter: an inquiry is not for editors" },
        { kk = "Сессияда оқып, содан кейін жолдау", ru = "Огласить на сессии и потом направить", en = "Read it out at the session, then send it" },
      },
      right = 3,
    },
    why = {
      kk = "Депутаттық сауал мәслихат құзыретіндегі мәселе бойынша әкімге, сайлау комиссиясына, прокурорға немесе атқарушы органның лауазымды адамына жолданады. Жеке компания мен газет олардың қатарында жоқ.",
      ru = "Депутатский запрос направляют по вопросу в компетенции маслихата – акиму, избирательной комиссии, прокурору или должностному лицу исполнительного органа. Частной компании и газеты среди них нет.",
      en = "A deputy's inquiry, on a matter within the maslikhat's competence, goes to the akim, the election commission, the prosecutor or an official of an executive body. A private company or newspaper is none of them.",
    },
  },
  m.pair {
    id = "notice", law = "REG 52", competence = "law",
    a = {
      text = {
        kk = "Депутат қоғамдық тыңдауды 20 қазанда өткізбек. Мәслихаттардың Үлгі регламенті бойынша оны ең кешіккенде қай күні жариялау керек?",
        ru = "Депутат хочет провести общественные слушания 20 октября. Когда, самое позднее, о них надо объявить по Типовому регламенту маслихатов?",
        en = "A deputy wants to hold a public hearing on 20 October. By the Model regulation of maslikhats, which is the last day to announce it?",
      },
      options = {
        { kk = "20 қыркүйек", ru = "20 сентября", en = "20 September" },
        { kk = "5 қазан", ru = "5 октября", en = "5 October" },
        { kk = "10 қазан", ru = "10 октября", en = "10 October" },
        { kk = "15 қазан", ru = "15 октября", en = "15 October" },
      },
      right = 1,
    },
    b = {
      text = {
        kk = "15 желтоқсандағы қоғамдық тыңдау 1 желтоқсанда жарияланды. Инвестор: «Үлгі регламент бойынша кеш», – дейді. Солай ма?",
        ru = "Об общественных слушаниях 15 декабря объявили 1 декабря. Инвестор: «По Типовому регламенту это поздно». Так ли это?",
        en = "A public hearing on 15 December was announced on 1 December. The investor says: “By the Model regulation that is too late.” Is that so?",
      },
      options = {
        { kk = "Жоқ: он күн бұрын жариялау жеткілікті", ru = "Нет: достаточно объявить за десять дней", en = "No: ten days' notice is enough" },
        { kk = "Жоқ: үш жұмыс күні жеткілікті", ru = "Нет: достаточно трёх рабочих дней", en = "No: three working days are enough" },
        { kk = "Иә: 15 қазаннан кешіктірмеу керек еді", ru = "Да: объявить надо было не позднее 15 октября", en = "Yes: it had to be announced by 15 October" },
        { kk = "Иә: 15 қарашадан кешіктірмеу керек еді", ru = "Да: объявить надо было не позднее 15 ноября", en = "Yes: it had to be announced by 15 November" },
      },
      right = 4,
    },
    why = {
      kk = "Үлгі регламент қоғамдық тыңдауды бір ай бұрын жариялауды талап етеді. Оқу құралында 10–15 күн делінген: дереккөздер әртүрлі айтады, бір ай екеуіне де сай.",
      ru = "Типовой регламент требует объявить об общественных слушаниях за месяц. Пособие называет 10–15 дней: источники расходятся, месяц годится для обоих.",
      en = "The Model regulation asks for a month's notice of a public hearing. The manual names 10–15 days: the sources differ, and a month satisfies both.",
    },
  },
  m.pair {
    id = "invite", law = "PC 10(3)", competence = "balance",
    a = {
      text = {
        kk = "Қоғамдық талқылау жұмада өтеді. Ұйымдастырушылар әкімдік өкілдерін сол аптаның сейсенбісінде шақырды, ешкім келмеді. Қателік кімнен кетті?",
        ru = "Общественное обсуждение – в пятницу. Представителей акимата организаторы пригласили во вторник той же недели, и никто не пришёл. Чья ошибка?",
        en = "A public discussion is on Friday. Its organisers invited the akimat's representatives on Tuesday of that week, and nobody came. Whose fault is it?",
      },
      options = {
        { kk = "Әкімдіктен: шақырса, келуге міндетті", ru = "Акимата: если позвали, он обязан прийти", en = "The akimat's: when called, it has to come" },
        { kk = "Ешкімнен: органдарды шақыру міндетті емес", ru = "Ничья: приглашать органы не обязательно", en = "Nobody's: inviting the bodies is no duty" },
        { kk = "Ұйымдастырушылардан: кеш шақырды", ru = "Организаторов: пригласили слишком поздно", en = "The organisers': they invited too late" },
        { kk = "Ешкімнен: үш жұмыс күні жеткілікті", ru = "Ничья: трёх рабочих дней достаточно", en = "Nobody's: three working days are enough" },
      },
      right = 3,
    },
    b = {
      text = {
        kk = "Сәрсенбіде карьер туралы қоғамдық талқылау өтпек. Жұма күні санитариялық қызметтің шақырылмағаны белгілі болды. Не істеу керек?",
        ru = "В среду – общественное обсуждение карьера. В пятницу выяснилось, что санитарную службу не пригласили. Как быть?",
        en = "A public discussion of a quarry is due on Wednesday. On Friday it turns out that the sanitary service was not invited. What is to be done?",
      },
      options = {
        { kk = "Күнін жылжыту: шақыру мерзімі өтіп кетті", ru = "Перенести день: срок приглашения прошёл", en = "Move the day: the term for inviting is over" },
        { kk = "Бүгін шақыру: үш жұмыс күні жетеді", ru = "Пригласить сегодня: трёх рабочих дней хватит", en = "Invite it today: three working days are enough" },
        { kk = "Шақырмау: газеттегі хабарландыру жеткілікті", ru = "Не приглашать: объявления в газете достаточно", en = "Not invite it: the notice in the paper is enough" },
        { kk = "Сол күні телефонмен шақырып алу", ru = "Вызвать по телефону в тот же день", en = "Call it by telephone on the day" },
      },
      right = 1,
    },
    why = {
      kk = "Ұйымдастырушылар органдардың өкілдерін талқылауға дейін бес жұмыс күнінен кешіктірмей хабардар етіп, шақыруға міндетті. Үш жұмыс күні – БАҚ-қа арналған мерзім.",
      ru = "Организаторы обязаны известить и пригласить представителей органов не позднее чем за пять рабочих дней до обсуждения. Три рабочих дня – срок для СМИ.",
      en = "The organisers have to tell and invite the representatives of the bodies not later than five working days before the discussion. Three working days is the term for the media.",
    },
  },
  m.pair {
    id = "expert", law = "PC 11(3)", competence = "law",
    a = {
      text = {
        kk = "Тыңдауда сөйлеуші қоғамдық сараптаманың сарапшысы деп таныстырылды: экология саласында жоғары білімі, 14 ай жұмыс өтілі бар. Ол сарапшы бола ала ма?",
        ru = "На слушаниях выступающего представили экспертом общественной экспертизы: высшее экологическое образование, 14 месяцев стажа. Может ли он им быть?",
        en = "At a hearing a speaker is introduced as the expert of a public expertise: a degree in ecology and 14 months of work in the field. Can he be one?",
      },
      options = {
        { kk = "Иә: осы саладағы жоғары білім жеткілікті", ru = "Да: достаточно образования в этой области", en = "Yes: a degree in the field is enough" },
        { kk = "Жоқ: он ай жұмыс өтілі жетпейді", ru = "Нет: не хватает десяти месяцев стажа", en = "No: ten months of work are missing" },
        { kk = "Иә, егер тыңдауға қатысушылар қарсы болмаса", ru = "Да, если участники слушаний не возражают", en = "Yes, if those at the hearing do not object" },
        { kk = "Жоқ: сарапшыға ғылыми дәреже керек", ru = "Нет: эксперту нужна учёная степень", en = "No: an expert needs a research degree" },
      },
      right = 2,
    },
    b = {
      text = {
        kk = "Құдық суының қоғамдық сараптамасына әкімдік гидрологты ұсынды: магистр, осы салада 20 ай жұмыс істеген. Бұл маман сарапшы бола ала ма?",
        ru = "Для общественной экспертизы воды из колодцев акимат рекомендует гидролога: магистр, 20 месяцев в этой области. Может ли этот специалист быть экспертом?",
        en = "For a public expertise of well water the akimat recommends a hydrologist: a master's degree, 20 months in the field. Can this specialist be the expert?",
      },
      options = {
        { kk = "Иә: әкімдіктің ұсынуы жеткілікті", ru = "Да: рекомендации акимата достаточно", en = "Yes: the akimat's recommendation is enough" },
        { kk = "Иә: магистратура өтілге қосылады", ru = "Да: магистратура засчитывается в стаж", en = "Yes: the master's years count as work" },
        { kk = "Әзірге жоқ: бір жыл төрт ай жетпейді", ru = "Пока нет: не хватает года и четырёх месяцев", en = "Not yet: a year and four months are missing" },
        { kk = "Әзірге жоқ: төрт ай жетпейді", ru = "Пока нет: не хватает четырёх месяцев", en = "Not yet: four months are missing" },
      },
      right = 4,
    },
    why = {
      kk = "Қоғамдық сараптаманың сарапшысына тиісті саладағы жоғары білім, сол салада кемінде екі жыл жұмыс өтілі және сараптама нысанасы бойынша білім керек.",
      ru = "Эксперту общественной экспертизы нужны высшее образование в соответствующей области, не меньше двух лет стажа в ней и знания по предмету экспертизы.",
      en = "An expert of a public expertise needs higher education in the field, at least two years' work in it and knowledge of the subject.",
    },
  },
  m.pair {
    id = "majority", law = "LAW 39-3", competence = "teamwork",
    a = {
      text = {
        kk = "Жергілікті қоғамдастық жиналысында 12 делегат бар, жетеуі келді. Ұсынымды төртеуі жақтады, үшеуі қарсы болды. Нәтиже қандай?",
        ru = "В собрании местного сообщества 12 делегатов, пришли семеро. За рекомендацию – четверо, против – трое. Каков результат?",
        en = "A local community assembly has 12 delegates; seven have come. On a recommendation four vote for, three against. What is the result?",
      },
      options = {
        { kk = "Дауыс жарамсыз: 8 делегат керек еді", ru = "Голосование недействительно: нужно было 8 делегатов", en = "The vote is void: 8 delegates were needed" },
        { kk = "Қабылданбады: 7 дауыс керек еді", ru = "Отклонена: нужно было 7 голосов", en = "Rejected: 7 votes were needed" },
        { kk = "Қабылданды: 4 дауыс жетеді", ru = "Принята: хватает 4 голосов", en = "Adopted: 4 votes are enough" },
        { kk = "Қабылданбады: 5 дауыс керек еді", ru = "Отклонена: нужно было 5 голосов", en = "Rejected: 5 votes were needed" },
      },
      right = 3,
    },
    b = {
      text = {
        kk = "Жергілікті қоғамдастық жиналысының 20 делегатынан 12-сі келді. Ұсынымды алтауы жақтады, төртеуі қарсы болды, екеуі қалыс қалды. Нәтиже қандай?",
        ru = "Из 20 делегатов собрания местного сообщества пришли 12. За рекомендацию – шестеро, против – четверо, двое воздержались. Каков результат?",
        en = "Of the 20 delegates of a local community assembly 12 have come. On a recommendation six vote for, four against, two abstain. What is the result?",
      },
      options = {
        { kk = "Қабылданды: қарсылардан жақтаған көп", ru = "Принята: «за» больше, чем «против»", en = "Adopted: more are for than against" },
        { kk = "Қабылданбады: 7 дауыс керек еді", ru = "Отклонена: нужно было 7 голосов", en = "Rejected: 7 votes were needed" },
        { kk = "Қабылданбады: 11 дауыс керек еді", ru = "Отклонена: нужно было 11 голосов", en = "Rejected: 11 votes were needed" },
        { kk = "Дауыс жарамсыз: 14 делегат керек еді", ru = "Голосование недействительно: нужно было 14 делегатов", en = "The vote is void: 14 delegates were needed" },
      },
      right = 2,
    },
    why = {
      kk = "Жиналысқа делегаттардың кемінде жартысы келсе, кворум бар: 12-нің 6-ауы, 20-ның 10-ы. Шешім – қатысып отырғандардың жартысынан көбі: 7-нің 4-еуі, 12-нің 7-еуі.",
      ru = "Собрание правомочно, если пришла хотя бы половина делегатов: 6 из 12, 10 из 20. Для решения нужно больше половины присутствующих: 4 из 7, 7 из 12.",
      en = "An assembly is valid with at least half of its delegates: 6 of 12, 10 of 20. A decision takes more than half of those present: 4 of 7, 7 of 12.",
    },
  },
  m.pair {
    id = "binding", law = "COUNCIL 1", competence = "balance",
    a = {
      text = {
        kk = "Қоғамдық кеңес үйлер мен карьердің арасы 2000 метр болсын деп ұсынды. Әкімдік ұсынымды қарап, 1000 метр белгіледі, себебін жазбаша түсіндірді. Ол міндетін бұзды ма?",
        ru = "Общественный совет рекомендовал 2000 метров от домов до карьера. Акимат рассмотрел рекомендацию, установил 1000 метров и письменно объяснил почему. Нарушил ли он свою обязанность?",
        en = "A public council recommended 2000 metres between homes and a quarry. The akimat considered it, decided on 1000 and gave its reasons in writing. Has it broken its duty?",
      },
      options = {
        { kk = "Иә: ұсынымды орындауға міндетті еді", ru = "Да: рекомендацию обязаны исполнить", en = "Yes: it had to carry the recommendation out" },
        { kk = "Жоқ: міндетінің бәрін орындады", ru = "Нет: он сделал всё, что был обязан", en = "No: it has done all it had to do" },
        { kk = "Жоқ: тіпті жауап бермеуге де болатын еді", ru = "Нет: мог бы и вовсе не отвечать", en = "No: it need not even have answered" },
        { kk = "Иә: алдымен кеңестің келісімі керек еді", ru = "Да: сначала нужно было согласие совета", en = "Yes: it needed the council's consent first" },
      },
      right = 2,
    },
    b = {
      text = {
        kk = "Қоғамдық кеңес аялдаманы мектептен алысырақ көшіруді ұсынды. Бөлім басшысы қағазды іс қалтасына салып қойды: «Бұл – кеңес қана». Дұрыс па?",
        ru = "Общественный совет рекомендовал перенести остановку подальше от школы. Начальник отдела убрал бумагу в папку: «Это лишь совет». Прав ли он?",
        en = "A public council recommended moving a bus stop away from a school. The head of the department put the paper in a folder: “It is only advice.” Is he right?",
      },
      options = {
        { kk = "Иә: ұсыным ешкімді ештеңеге міндеттемейді", ru = "Да: рекомендация никого ни к чему не обязывает", en = "Yes: a recommendation binds nobody to anything" },
        { kk = "Иә, егер әкім басқаша тапсырмаса", ru = "Да, если аким не поручил иного", en = "Yes, unless the akim orders otherwise" },
        { kk = "Жоқ: аялдаманы көшіруге міндетті", ru = "Нет: остановку он обязан перенести", en = "No: he has to move the stop" },
        { kk = "Жоқ: қарап, уәжді жауап беруге міндетті", ru = "Нет: обязан рассмотреть и дать ответ с доводами", en = "No: he has to consider it and answer with reasons" },
      },
      right = 4,
    },
    why = {
      kk = "Қоғамдық кеңестің ұсынымын орындау міндет емес, бірақ қарау – міндет: шешімді құзырлы орган өзі қабылдап, уәжделген жауап береді.",
      ru = "Исполнять рекомендацию общественного совета не обязательно, а рассмотреть обязательно: решает компетентный орган, и отвечает он мотивированно.",
      en = "A public council's recommendation need not be carried out, but it has to be considered: the competent body decides and answers with reasons.",
    },
  },
  m.pair {
    id = "answer", law = "REG 43", competence = "law",
    a = {
      text = {
        kk = "Депутат сауалын 5 қазанда жолдады. 20 қазанда әкімнің орынбасары телефонмен бәрін айтып берді. Сауалға жауап берілді ме?",
        ru = "Депутат направил запрос 5 октября. 20 октября заместитель акима рассказал ему всё по телефону. Дан ли ответ на запрос?",
        en = "A deputy sent an inquiry on 5 October. On 20 October the deputy akim explained everything by telephone. Has the inquiry been answered?",
      },
      options = {
        { kk = "Иә: сұралғанның бәрі айтылды", ru = "Да: на всё, что спросили, отвечено", en = "Yes: all that was asked has been told" },
        { kk = "Иә, егер хатшы әңгімені хаттамаға жазса", ru = "Да, если секретарь записал разговор", en = "Yes, if the secretary noted the call" },
        { kk = "Жоқ, 5 қарашаға дейін жазбаша жауап керек", ru = "Нет, письменного ответа ждут до 5 ноября", en = "No, a written answer is due by 5 November" },
        { kk = "Жоқ, он күндік мерзім де өтіп кетті", ru = "Нет, и срок в десять дней уже прошёл", en = "No, and the term of ten days is over" },
      },
      right = 3,
    },
    b = {
      text = {
        kk = "Депутат сауалын 10 наурызда жолдады. 2 сәуірде қолы қойылмаған электрондық хат келді: «Жұмыс жүріп жатыр». Депутат не істейді?",
        ru = "Депутат направил запрос 10 марта. 2 апреля пришло электронное письмо без подписи: «Работа ведётся». Что делает депутат?",
        en = "A deputy sent an inquiry on 10 March. On 2 April an e-mail came without a signature: “Work is under way.” What does the deputy do?",
      },
      options = {
        { kk = "10 сәуірге дейін қол қойылған жауап күтеді", ru = "Ждёт ответа с подписью до 10 апреля", en = "Expects a signed answer by 10 April" },
        { kk = "Хатты жауап деп есептейді: ол мерзімінде келді", ru = "Считает письмо ответом: оно пришло в срок", en = "Takes it as the answer: it came in time" },
        { kk = "Шағымданады: он жұмыс күні өтіп кетті", ru = "Жалуется: десять рабочих дней прошли", en = "Complains: ten working days are over" },
        { kk = "10 мамырға дейін күтеді: мерзім екі ай", ru = "Ждёт до 10 мая: срок – два месяца", en = "Waits until 10 May: the term is two months" },
      },
      right = 1,
    },
    why = {
      kk = "Депутаттық сауалға жауап бір ай ішінде жазбаша беріліп, оған қол қойылады. Телефон әңгімесі де, қол қойылмаған хат та жауап емес.",
      ru = "На депутатский запрос отвечают в течение месяца – письменно и с подписью. Ни разговор по телефону, ни письмо без подписи ответом не считаются.",
      en = "A deputy's inquiry is answered within a month, in writing and signed. Neither a telephone call nor an unsigned letter is an answer.",
    },
  },
  m.pair {
    id = "demand", law = "ASSEMBLY 18(2)", competence = "balance",
    a = {
      text = {
        kk = "Тыңдау хабарламасыз митингіге айналды, әкімдік өкілі оны тоқтатуға шешім қабылдады. Алдымен не істелуге тиіс?",
        ru = "Слушания стали митингом без уведомления, и представитель акимата решил его прекратить. С чего нужно начать?",
        en = "A hearing has become a rally without notification, and the akimat's representative has decided to end it. What has to come first?",
      },
      options = {
        { kk = "Сот шешімі алынады", ru = "Получить решение суда", en = "A court's decision is obtained" },
        { kk = "Тоқтату талап етіліп, уақыт беріледі", ru = "Потребовать прекратить и дать время", en = "A demand to stop, and time to do so" },
        { kk = "Полиция алаңды босатады", ru = "Освободить площадь силами полиции", en = "The police clear the square" },
        { kk = "Ұйымдастырушыға айыппұл салынады", ru = "Оштрафовать организатора", en = "The organiser is fined" },
      },
      right = 2,
    },
    b = {
      text = {
        kk = "Пикет шеруге айналды. Оны тоқтатуға шешім қабылдаған әкімдік өкілі: «Нысаны өзгерді, енді полиция бірден кіріссін», – дейді. Солай ма?",
        ru = "Пикет превратился в шествие. Представитель акимата решил его прекратить: «Форма изменилась, пусть полиция начинает сразу». Так ли это?",
        en = "A picket has turned into a march. The akimat's representative has decided to end it: “The form has changed, let the police start at once.” Is that right?",
      },
      options = {
        { kk = "Иә: нысан өзгерсе, ешкімге ескертілмейді", ru = "Да: если форма изменилась, не предупреждают", en = "Yes: a change of form needs no warning" },
        { kk = "Жоқ: шеруді тек сот тоқтатады", ru = "Нет: шествие прекращает только суд", en = "No: only a court may end a march" },
        { kk = "Иә, егер ұйымдастырушы кетіп қалса", ru = "Да, если организатор ушёл", en = "Yes, if the organiser has left" },
        { kk = "Жоқ: адамдарға өздері тарауға уақыт беріледі", ru = "Нет: людям сначала дают разойтись самим", en = "No: people first get time to disperse" },
      },
      right = 4,
    },
    why = {
      kk = "Тоқтату туралы шешім қабылдаған әкімдік өкілі алдымен өз еркімен тоқтатуды талап етіп, оған уақыт белгілейді. Полиция бұл талап орындалмаса ғана араласады.",
      ru = "Решив прекратить собрание, представитель акимата сначала требует прекратить его добровольно и назначает время. Полиция вмешивается, только если требование не выполнено.",
      en = "Having decided to end an assembly, the akimat's representative first demands that people end it of their own will and sets a time. The police step in only if the demand is not met.",
    },
  },
}
