-- Questions with a right answer teach the law; questions without one are decisions, and what
-- follows from them is in handlers.lua.

local m = require "maslikhat"

local GROUP = { "dep-02", "dep-04", "dep-05", "citizen", "historian" }

return {
  -- The law ---------------------------------------------------------------------------------
  m.question {
    id = "stop", to = "all", law = "HERITAGE 30(1)", after = { phase = "find", minutes = 1 },
    title = {
      kk = "Қазаншұңқырдан ескі арка шықты. Жұмысты кім тоқтатуға міндетті?",
      ru = "В котловане нашли старую арку. Кто обязан приостановить работы?",
      en = "An old arch comes to light in a pit. Who has to suspend the works?",
    },
    m.choice {
      id = "finder", right = true,
      text = {
        kk = "Оны тапқан адам мен ұйымның өзі, бірден",
        ru = "Сами лица и организации, которые её нашли, сразу",
        en = "The persons and organisations that found it, at once",
      },
    },
    m.choice {
      id = "court",
      text = { kk = "Сот шешім шығарғаннан кейін – компания", ru = "Компания, но после решения суда", en = "The company, after a court decision" },
      why = {
        kk = "Сот шешімі күтілмейді: жұмысты тоқтата тұруға заң объектіні тапқандардың өзін міндеттейді.",
        ru = "Решения суда не ждут: закон обязывает приостановить работы самих тех, кто нашёл объект.",
        en = "No court decision is waited for: the law binds those who found the object to suspend the works themselves.",
      },
    },
    m.choice {
      id = "maslikhat",
      text = { kk = "Мәслихат өз шешімімен", ru = "Маслихат своим решением", en = "The maslikhat by its decision" },
      why = {
        kk = "Мәслихаттың мұндай құзыреті жоқ. Объектіні тапқандар жұмысты ешкімнің шешімін күтпей тоқтата тұруға міндетті.",
        ru = "Такой компетенции у маслихата нет. Работы обязаны приостановить те, кто нашёл объект, не дожидаясь ничьего решения.",
        en = "The maslikhat has no such competence. Those who found the object have to suspend the works, waiting for nobody's decision.",
      },
    },
    m.choice {
      id = "nobody",
      text = { kk = "Тізімге қосылғанша – ешкім", ru = "До включения в список – никто", en = "Nobody, until it is listed" },
      why = {
        kk = "Міндет объект табылған кезде-ақ пайда болады. Тізімге қосуға хабарланғаннан кейін бір ай беріледі, оны күтуге болмайды.",
        ru = "Обязанность возникает уже с находкой. На внесение в список даётся месяц после уведомления, и ждать его нельзя.",
        en = "The duty comes with the find itself. Listing has a month from the notice, and one may not wait for it.",
      },
    },
    explain = {
      kk = "Тоқтату – бұйрықты күтетін іс емес: заң бұл міндетті жеке және заңды тұлғаның өзіне жүктейді. Хабарлауға үш жұмыс күні беріледі, екі жерге: уәкілетті органға және облыс әкімдігіне.",
      ru = "Останавливаться надо без приказа: закон обязывает к этому самих физических и юридических лиц. На уведомление даны три рабочих дня, и адресата два: уполномоченный орган и акимат области.",
      en = "Stopping needs no order: the law binds the persons and organisations themselves. They have three working days to notify two addressees: the authorised body and the oblast akimat.",
    },
  },
  m.question {
    id = "three-days", to = "all", law = "HERITAGE 30(1)", after = { phase = "find", minutes = 5 },
    title = {
      kk = "Арка 29 сәуірде, бейсенбіде табылды. Хабарлаудың соңғы күні қайсы?",
      ru = "Арку нашли в четверг, 29 апреля. Какой день последний для уведомления?",
      en = "The arch was found on Thursday 29 April. Which is the last day for the notice?",
    },
    m.choice {
      id = "may-2",
      text = { kk = "2 мамыр, жексенбі", ru = "2 мая, воскресенье", en = "Sunday 2 May" },
      why = {
        kk = "Жұмыс күндері есептеледі, ал 1 және 2 мамыр – сенбі мен жексенбі. Үш жұмыс күні – 30 сәуір, 4 және 5 мамыр.",
        ru = "Считают рабочие дни, а 1 и 2 мая – суббота и воскресенье. Три рабочих дня – 30 апреля, 4 и 5 мая.",
        en = "Working days are counted, and 1 and 2 May are a Saturday and a Sunday. The three working days are 30 April, 4 and 5 May.",
      },
    },
    m.choice {
      id = "may-3",
      text = { kk = "3 мамыр, дүйсенбі", ru = "3 мая, понедельник", en = "Monday 3 May" },
      why = {
        kk = "3 мамыр – демалыс күні: 1 мамыр сенбіге түскендіктен, демалыс осы күнге ауысты. Үш жұмыс күні – 30 сәуір, 4 және 5 мамыр.",
        ru = "3 мая – выходной: он перенесён с 1 мая, которое выпало на субботу. Три рабочих дня – 30 апреля, 4 и 5 мая.",
        en = "3 May is a day off: it was moved from 1 May, which fell on a Saturday. The three working days are 30 April, 4 and 5 May.",
      },
    },
    m.choice {
      id = "may-4",
      text = { kk = "4 мамыр, сейсенбі", ru = "4 мая, вторник", en = "Tuesday 4 May" },
      why = {
        kk = "4 мамыр – екінші жұмыс күні ғана: мерзім арка табылған күннің ертеңінен есептеледі, 3 мамыр – демалыс. Үш жұмыс күні – 30 сәуір, 4 және 5 мамыр.",
        ru = "4 мая – лишь второй рабочий день: срок считают со дня после находки, а 3 мая – выходной. Три рабочих дня – 30 апреля, 4 и 5 мая.",
        en = "4 May is only the second working day: the term runs from the day after the find, and 3 May is a day off. The three working days are 30 April, 4 and 5 May.",
      },
    },
    m.choice { id = "may-5", right = true, text = { kk = "5 мамыр, сәрсенбі", ru = "5 мая, среда", en = "Wednesday 5 May" } },
    explain = {
      kk = "Мерзім келесі күннен есептеледі. 1 мамыр сенбіге түсті, сондықтан демалыс 3 мамырға, дүйсенбіге ауысты. Жұмыс күндері: 30 сәуір, 4 және 5 мамыр.",
      ru = "Срок считают со следующего дня. 1 мая выпало на субботу, поэтому выходной перенесён на понедельник, 3 мая. Рабочие дни: 30 апреля, 4 и 5 мая.",
      en = "The term runs from the next day. 1 May fell on a Saturday, so the day off moved to Monday 3 May. Working days: 30 April, 4 and 5 May.",
    },
  },
  m.question {
    id = "survey", to = "all", law = "HERITAGE 30(1)", after = { phase = "find", minutes = 9 },
    title = {
      kk = "Объектілерді анықтайтын археологиялық жұмыс қашан жүргізілуге тиіс еді?",
      ru = "Когда следовало провести археологические работы по выявлению объектов?",
      en = "When was archaeological work to reveal objects due?",
    },
    m.choice { id = "before", right = true, text = { kk = "Жер учаскесі бөлінгенге дейін", ru = "До выделения земельного участка", en = "Before the plot was allotted" } },
    m.choice {
      id = "pit",
      text = { kk = "Қазаншұңқыр қазылған кезде", ru = "При рытье котлована", en = "When the pit was dug" },
      why = {
        kk = "Қазаншұңқыр қазылғанда – кеш. Заң археологиялық жұмысты жер учаскелері бөлінгенге дейін жүргізуді талап етеді.",
        ru = "Когда роют котлован, уже поздно. Закон требует провести археологические работы до выделения участков.",
        en = "When the pit is dug it is too late. The law asks for archaeological work before plots are allotted.",
      },
    },
    m.choice {
      id = "request",
      text = { kk = "Азаматтар сұраса ғана", ru = "Только по просьбе граждан", en = "Only if citizens ask" },
      why = {
        kk = "Бұл азаматтардың өтінішіне байланысты емес: аумақты игеру кезінде мұндай жұмысты заңның өзі талап етеді, учаске бөлінгенге дейін.",
        ru = "От просьб граждан это не зависит: при освоении территории таких работ требует сам закон – до выделения участка.",
        en = "It does not depend on anybody's request: when land is developed, the law itself asks for this work, before the plot is allotted.",
      },
    },
    m.choice {
      id = "opening",
      text = { kk = "Ғимарат пайдалануға берілерде", ru = "Перед вводом здания", en = "Before the building is opened" },
      why = {
        kk = "Ғимарат салынып біткенде объектіні сақтау кеш. Жұмыс учаске бөлінгенге дейін жүргізілуге тиіс еді.",
        ru = "Когда здание построено, сохранять уже поздно. Работы следовало провести до выделения участка.",
        en = "Once the building stands it is too late to preserve anything. The work was due before the plot was allotted.",
      },
    },
    explain = {
      kk = "Учаскені бөлгенге дейін. Демек, бақылау нысанасы – арканың өзі ғана емес, әкімдіктің сол кездегі шешімі. Бұзушылықтың себептерін жою туралы ұсыным осыдан шығады.",
      ru = "До выделения участка. Значит, предмет контроля – не только арка, но и тогдашнее решение акимата. Отсюда рекомендация об устранении причин нарушения.",
      en = "Before the plot was allotted. So the subject of control is not only the arch but the akimat's decision of that time: hence the recommendation to remove the causes of the violation.",
    },
  },
  m.question {
    id = "object", to = "all", law = "PC 1()(4)", after = { phase = "control", minutes = 1 },
    title = {
      kk = "Бұл істе қоғамдық бақылау объектісі кім?",
      ru = "Кто в этом деле объект общественного контроля?",
      en = "Who is the object of public control in this case?",
    },
    m.choice {
      id = "company",
      text = { kk = "«Строй и К» компаниясы", ru = "Компания «Строй и К»", en = "The company Stroi i K" },
      why = {
        kk = "Жеке компания заңдағы объектілердің қатарында жоқ. Топ оның қақпасын ашқыза алмайды, тек келісімін сұрай алады.",
        ru = "Частной компании среди объектов, названных в законе, нет. Заставить её открыть ворота группа не может, лишь попросить согласия.",
        en = "A private company is not among the objects the law names. The group cannot make it open its gate, only ask for its consent.",
      },
    },
    m.choice { id = "akimat", right = true, text = { kk = "Облыс әкімдігі мен оның басқармалары", ru = "Акимат области и его управления", en = "The oblast akimat and its departments" } },
    m.choice {
      id = "arch",
      text = { kk = "Арканың өзі", ru = "Сама арка", en = "The arch itself" },
      why = {
        kk = "Зат емес, органдар мен ұйымдар бақыланады. Арка туралы шешімді әкімдік пен оның басқармалары қабылдайды.",
        ru = "Контролируют не вещи, а органы и организации. Решения об арке принимают акимат и его управления.",
        en = "It is bodies and organisations that are controlled, not things. The akimat and its departments decide about the arch.",
      },
    },
    m.choice {
      id = "bank",
      text = { kk = "Несие берген банк", ru = "Банк, который дал кредит", en = "The bank that gave the loan" },
      why = {
        kk = "Несие берген банк атқарушы органның функциясын орындамайды, сондықтан объект емес. Учаске мен арка туралы шешім – әкімдіктің ісі.",
        ru = "Банк, который дал кредит, не исполняет функций исполнительного органа, поэтому он не объект. Решения об участке и арке принимает акимат.",
        en = "The bank that gave the loan performs no function of an executive body, so it is no object. The akimat decides about the plot and the arch.",
      },
    },
    explain = {
      kk = "Объект – билік органы, мемлекеттік мекеме, квазимемлекеттік ұйым немесе атқарушы органның функциясын орындайтын ұйым. Жеке компания олардың қатарында жоқ: топ оның қақпасын ашқыза алмайды, тек келісімін сұрайды. Ал әкімдік құжатқа жауап беруге міндетті.",
      ru = "Объект – орган власти, государственное учреждение, квазигосударственная организация или та, что исполняет функции исполнительного органа. Частной компании среди них нет: открыть ворота группа не заставит, можно лишь попросить согласия. А акимат обязан ответить.",
      en = "An object is a public authority, a state institution, a quasi-state organisation or one that performs functions of an executive body. A private company is none: the group cannot make it open its gate, only ask for consent. The akimat has to answer.",
    },
  },
  m.question {
    id = "forms", to = "all", law = "PC 10, 11, 12", many = true,
    after = { phase = "control", minutes = 4 },
    title = {
      kk = "«Қоғамдық бақылау туралы» Заң қандай нысандарды атайды? Бәрін белгілеңіз.",
      ru = "Какие формы называет Закон «Об общественном контроле»? Отметьте все.",
      en = "Which forms does the Law on public control name? Mark all.",
    },
    m.choice { id = "discussion", right = true, text = { kk = "Қоғамдық талқылау", ru = "Общественное обсуждение", en = "Public discussion" } },
    m.choice { id = "expertise", right = true, text = { kk = "Қоғамдық сараптама", ru = "Общественная экспертиза", en = "Public expertise" } },
    m.choice { id = "monitoring", right = true, text = { kk = "Қоғамдық мониторинг", ru = "Общественный мониторинг", en = "Public monitoring" } },
    m.choice {
      id = "search",
      text = { kk = "Тінту және құжаттарды алу", ru = "Обыск и выемка документов", en = "Search and seizure" },
      why = {
        kk = "Тінту мен құжаттарды алу – қылмыстық процестің ісі. Заң талқылауды, сараптаманы және мониторингті атайды.",
        ru = "Обыск и выемка – дело уголовного процесса. Закон называет обсуждение, экспертизу и мониторинг.",
        en = "Search and seizure belong to criminal procedure. The law names discussion, expertise and monitoring.",
      },
    },
    m.choice {
      id = "fine",
      text = { kk = "Айыппұл салу", ru = "Наложение штрафа", en = "Imposing a fine" },
      why = {
        kk = "Қоғамдық бақылау жазаламайды: ол талдайды, бағалайды, қорытынды құжатта ұсыным береді. Заң талқылауды, сараптаманы және мониторингті атайды.",
        ru = "Общественный контроль не наказывает: он анализирует, оценивает и даёт рекомендации в итоговом документе. Закон называет обсуждение, экспертизу и мониторинг.",
        en = "Public control does not punish: it analyses, assesses and recommends in an outcome document. The law names discussion, expertise and monitoring.",
      },
    },
    explain = {
      kk = "Үш нысан аталған, өзге заңдар тағы нысан қоса алады. Дереккөздер әртүрлі: «Қоғамдық кеңестер туралы» Заң басқа тізім береді – мониторинг, тыңдау, сараптама, есеп тыңдау. Сондықтан қай заңға сүйенетініңізді құжатта жазыңыз.",
      ru = "Названы три формы, другие законы могут добавить ещё. Источники расходятся: Закон «Об общественных советах» даёт иной список – мониторинг, слушания, экспертиза, заслушивание отчёта. Укажите в документе, по какому закону Вы действуете.",
      en = "Three are named; other laws may add more. The sources differ: the Law on public councils lists monitoring, hearings, expertise and the hearing of a report. Say in the document under which law you act.",
    },
  },
  m.question {
    id = "expert", to = "all", law = "PC 11(3)", many = true,
    after = { phase = "control", minutes = 8 },
    title = {
      kk = "Қоғамдық сараптамада кім сарапшы бола алады? Бәрін белгілеңіз.",
      ru = "Кто может быть экспертом общественной экспертизы? Отметьте всех.",
      en = "Who may be an expert in a public expertise? Mark all.",
    },
    m.choice { id = "smatayev", right = true, text = { kk = "Сматаев: археолог, жоғары білім, 14 жыл жұмыс өтілі", ru = "Сматаев: археолог, высшее образование, 14 лет стажа", en = "Smatayev: archaeologist, a degree, 14 years' work" } },
    m.choice { id = "alimbay", right = true, text = { kk = "Әлімбай: тарихшы, профессор, 19 жыл жұмыс өтілі", ru = "Алимбай: историк, профессор, 19 лет стажа", en = "Alimbay: historian, professor, 19 years' work" } },
    m.choice {
      id = "tolegen",
      text = { kk = "Төлеген: гид, тарих саласында жоғары білімі жоқ, 5 жыл", ru = "Тулеген: гид, без высшего образования историка, 5 лет", en = "Tolegen: a guide with no degree in history, 5 years" },
      why = {
        kk = "Төлегеннің тарих саласында жоғары білімі жоқ, бес жыл жұмыс өтілі оны алмастырмайды. Ол куә бола алады, сарапшы емес.",
        ru = "У Тулегена нет высшего образования историка, и пять лет стажа его не заменят. Он может быть свидетелем, но не экспертом.",
        en = "Tolegen has no degree in history, and five years' work do not replace it. He may be a witness, not an expert.",
      },
    },
    m.choice {
      id = "intern",
      text = { kk = "Қазбадағы жас маман: диплом, 1 жыл 8 ай", ru = "Молодой специалист с раскопок: диплом, 1 год 8 месяцев", en = "A young specialist from the dig: a degree, 1 year 8 months" },
      why = {
        kk = "Дипломы бар, бірақ сол салада кемінде екі жыл жұмыс өтілі керек: төрт ай жетпейді. Ол куә бола алады, сарапшы емес.",
        ru = "Диплом есть, но нужно не менее двух лет стажа в этой области: не хватает четырёх месяцев. Свидетелем быть можно, экспертом – нет.",
        en = "There is a degree, but at least two years' work in the field are needed: four months are missing. A witness, yes; an expert, no.",
      },
    },
    explain = {
      kk = "Үш шарт бірге керек: тиісті саладағы жоғары білім, сол салада кемінде екі жыл жұмыс өтілі, нысана бойынша білім. Төлегеннің тарих саласында жоғары білімі жоқ, жас маманға төрт ай жетпейді. Олар куә бола алады, сарапшы емес.",
      ru = "Нужны все три условия: высшее образование в этой области, не менее двух лет стажа в ней и знания по предмету. У Тулегена нет образования историка, молодому специалисту не хватает четырёх месяцев. Они могут быть свидетелями, но не экспертами.",
      en = "All three are needed: higher education in the field, at least two years' work in it, and knowledge of the subject. Tolegen has no degree in history, the young specialist lacks four months. They may be witnesses, not experts.",
    },
  },
  m.question {
    id = "visit-list", to = GROUP, law = "PC 12(4)", many = true,
    after = { phase = "control", minutes = 11 },
    title = {
      kk = "Бақылау объектісіне бару туралы өтінішке не қоса беріледі? Бәрін белгілеңіз.",
      ru = "Что прилагают к просьбе о посещении объекта контроля? Отметьте всё.",
      en = "What goes with a request to visit an object of control? Mark all.",
    },
    m.choice { id = "list", right = true, text = { kk = "Баратындардың тізімі", ru = "Список посетителей", en = "The list of visitors" } },
    m.choice { id = "compliance", right = true, text = { kk = "Баратындардың заң талабына сай екені туралы ақпарат", ru = "Сведения о соответствии посетителей закону", en = "Information on the visitors' compliance with the law" } },
    m.choice { id = "reasons", right = true, text = { kk = "Бару қажеттілігінің негіздемесі", ru = "Обоснование необходимости посещения", en = "The reasons for the visit" } },
    m.choice {
      id = "sanction",
      text = { kk = "Прокурордың санкциясы", ru = "Санкция прокурора", en = "A prosecutor's warrant" },
      why = {
        kk = "Прокурордың санкциясы сұралмайды: объектіге онымен келісім бойынша барады. Ал жеке компанияны топты кіргізуге мәжбүрлеу мүмкін емес, тек келісімі көмектеседі.",
        ru = "Санкция прокурора не нужна: объект посещают по согласованию с ним. А частную компанию впустить группу не заставить, поможет лишь её согласие.",
        en = "No prosecutor's warrant is needed: an object is visited by agreement with it. A private company cannot be made to let the group in; only its consent helps.",
      },
    },
    explain = {
      kk = "Үшеуі де керек. Бару тек келісіммен болады. Сол объектіге не сол мәселе бойынша алты ай ішінде қайта баруға рұқсат берілмеуі мүмкін: бір барғанда бәрін көріп алыңыз. Компания – объект емес: оған бұл тармақ қолданылмайды, тек келісімі көмектеседі.",
      ru = "Нужны все три. Посещение – только по согласованию. В повторном, на тот же объект или по тому же вопросу, могут отказать в течение шести месяцев, поэтому смотрите всё за один раз. Компания – не объект: на неё этот пункт не распространяется, поможет лишь её согласие.",
      en = "All three. A visit takes place only by agreement. A second one to the same object or on the same matter may be refused within six months: see everything at once. The company is no object: this paragraph does not bind it, only its consent helps.",
    },
  },
  m.question {
    id = "licence", to = "all", law = "HERITAGE 36(2)", after = { phase = "outcome", minutes = 1 },
    title = {
      kk = "Тарихи-мәдени сараптаманы кім жүргізе алады?",
      ru = "Кто может провести историко-культурную экспертизу?",
      en = "Who may carry out the historical and cultural expertise?",
    },
    m.choice { id = "both", right = true, text = { kk = "Лицензиясы да, аккредитациясы да барлар", ru = "Те, у кого есть и лицензия, и аккредитация", en = "Those with both a licence and an accreditation" } },
    m.choice {
      id = "public",
      text = { kk = "Қоғамдық сараптаманың сарапшысы", ru = "Эксперт общественной экспертизы", en = "The expert of the public expertise" },
      why = {
        kk = "Қоғамдық сараптаманың сарапшысы органдардың шешімдерін бағалайды. Арканы бағалауға лицензия мен аккредитация керек, екі жыл жұмыс өтілі жеткіліксіз.",
        ru = "Эксперт общественной экспертизы оценивает решения органов. Чтобы оценить арку, нужны лицензия и аккредитация: двух лет стажа мало.",
        en = "The expert of a public expertise assesses decisions of bodies. To assess the arch takes a licence and an accreditation: two years' work are not enough.",
      },
    },
    m.choice {
      id = "commission",
      text = { kk = "Мәслихаттың тұрақты комиссиясы", ru = "Постоянная комиссия маслихата", en = "A standing commission of the maslikhat" },
      why = {
        kk = "Тұрақты комиссия – депутаттардың органы, оның лицензиясы да, аккредитациясы да жоқ. Сараптаманы екеуі де барлар жүргізеді.",
        ru = "Постоянная комиссия – орган депутатов, у неё нет ни лицензии, ни аккредитации. Экспертизу проводят те, у кого есть и то и другое.",
        en = "A standing commission is a body of deputies, with neither licence nor accreditation. The expertise is carried out by those who have both.",
      },
    },
    m.choice {
      id = "department",
      text = { kk = "Мәдениет басқармасының маманы", ru = "Специалист управления культуры", en = "A specialist of the culture department" },
      why = {
        kk = "Қызмет орны лицензия мен аккредитацияны алмастырмайды. Басқарма сараптаманы екеуі де барларға тапсырады.",
        ru = "Должность не заменяет лицензии и аккредитации. Управление поручает экспертизу тем, у кого есть и то и другое.",
        en = "An office does not replace a licence and an accreditation. The department gives the expertise to those who have both.",
      },
    },
    explain = {
      kk = "Екі сараптаманы шатастырмаңыз. Қоғамдық сараптама шешімдерді бағалайды, сарапшыға екі жыл жұмыс өтілі керек. Тарихи-мәдени сараптама арканың өзін бағалайды: лицензия мен аккредитация керек, оның қорытындысына уәкілетті органға не сотқа шағым жасауға болады.",
      ru = "Не путайте две экспертизы. Общественная оценивает решения, эксперту нужны два года стажа. Историко-культурная оценивает саму арку: нужны лицензия и аккредитация, а её заключение можно обжаловать в уполномоченный орган или в суд.",
      en = "Do not mix up the two. A public expertise assesses decisions; its expert needs two years' work. The historical and cultural expertise assesses the arch; it needs a licence and an accreditation, and its opinion may be appealed to the authorised body or in court.",
    },
  },
  m.question {
    id = "parts", to = "all", law = "PC 13(1), 13(2)", after = { phase = "outcome", minutes = 6 },
    title = {
      kk = "Қорытынды құжат қашан, кімге жіберіледі?",
      ru = "Когда и кому направляют итоговый документ?",
      en = "When and to whom is the outcome document sent?",
    },
    m.choice { id = "seven", right = true, text = { kk = "Бақылау объектісіне, бақылау аяқталған күннен бастап 7 жұмыс күнінен кешіктірмей", ru = "Объекту контроля, не позднее 7 рабочих дней со дня завершения контроля", en = "To the object of control, within 7 working days of the end of the control" } },
    m.choice {
      id = "ten",
      text = { kk = "Мәслихатқа, 10 жұмыс күні ішінде", ru = "Маслихату, в течение 10 рабочих дней", en = "To the maslikhat, within 10 working days" },
      why = {
        kk = "10 жұмыс күні – объект әр ұсынымға жауап беретін мерзім. Құжат мәслихатқа емес, бақылау объектісіне 7 жұмыс күнінен кешіктірілмей жіберіледі.",
        ru = "10 рабочих дней – срок, в который объект отвечает на рекомендации. Документ направляют не маслихату, а объекту контроля, не позднее 7 рабочих дней.",
        en = "10 working days is the term in which the object answers the recommendations. The document goes not to the maslikhat but to the object of control, within 7 working days.",
      },
    },
    m.choice {
      id = "month",
      text = { kk = "Компанияға, бір ай ішінде", ru = "Компании, в течение месяца", en = "To the company, within a month" },
      why = {
        kk = "Компания – бақылау объектісі емес. Құжат бақылау объектісіне бір айда емес, 7 жұмыс күнінен кешіктірілмей жіберіледі.",
        ru = "Компания – не объект контроля. Документ направляют объекту контроля, и не за месяц, а не позднее 7 рабочих дней.",
        en = "The company is no object of control. The document goes to the object of control, not in a month but within 7 working days.",
      },
    },
    explain = {
      kk = "Жеті жұмыс күні – жіберуге, он жұмыс күні – әр ұсынымға жеке жауап беруге. Қоғамдық кеңестің ұсынымына басқа мерзім айтылған: оқу құралында «бір ай және 10 күн» деп жазылған, оны екіұшты түсінуге болады.",
      ru = "Семь рабочих дней на отправку, десять на ответ по каждой рекомендации отдельно. Для рекомендаций общественного совета срок другой: пособие пишет «один месяц и 10 дней», и это можно понять двояко.",
      en = "Seven working days to send, ten to answer each recommendation separately. For a public council the term is another: the manual says “one month and 10 days”, which can be read two ways.",
    },
  },
  m.question {
    id = "missed", to = "all", law = "HERITAGE 30(2)", after = { phase = "answers", minutes = 1 },
    title = {
      kk = "Арка бір ай ішінде алдын ала есепке алу тізіміне қосылмаса, не болады?",
      ru = "Что будет, если арку за месяц не внесут в список предварительного учёта?",
      en = "What follows if the arch is not put on the preliminary list within the month?",
    },
    m.choice { id = "resume", right = true, text = { kk = "Иесі учаскені игеруді қайта бастай алады", ru = "Владелец вправе возобновить освоение участка", en = "The owner may resume the works on the plot" } },
    m.choice {
      id = "longer",
      text = { kk = "Мерзім өздігінен бір айға ұзарады", ru = "Срок сам собой продлится ещё на месяц", en = "The term is extended by a month by itself" },
      why = {
        kk = "Мерзім өздігінен ұзармайды: заңда ондай ереже жоқ. Мерзім сақталмаса, иесі учаскені игеруді қайта бастауға құқылы.",
        ru = "Сам по себе срок не продлевается: такого правила в законе нет. Если он не соблюдён, владелец вправе возобновить освоение участка.",
        en = "The term is not extended by itself: the law has no such rule. If it is not kept, the owner may resume the works on the plot.",
      },
    },
    m.choice {
      id = "monument",
      text = { kk = "Арка өздігінен ескерткіш болады", ru = "Арка сама станет памятником", en = "The arch becomes a monument by itself" },
      why = {
        kk = "Арка өздігінен ескерткіш болмайды: мемлекеттік тізімге оны тиісті мемлекеттік органдар енгізеді. Мерзім сақталмаса, иесі учаскені игеруді қайта бастауға құқылы.",
        ru = "Сама арка памятником не станет: в государственный список её вносят соответствующие государственные органы. Если срок не соблюдён, владелец вправе возобновить освоение участка.",
        en = "The arch does not become a monument by itself: the state bodies concerned enter it in the state list. If the term is not kept, the owner may resume the works on the plot.",
      },
    },
    m.choice {
      id = "seized",
      text = { kk = "Учаске мемлекетке қайтады", ru = "Участок вернётся государству", en = "The plot goes back to the state" },
      why = {
        kk = "Заңның бұл бабында учаскені қайтарып алу жоқ. Керісінше: мерзім сақталмаса, иесі учаскені игеруді қайта бастауға құқылы.",
        ru = "Изъятия участка эта статья не предусматривает. Наоборот: если срок не соблюдён, владелец вправе возобновить освоение участка.",
        en = "This article takes no plot away. On the contrary: if the term is not kept, the owner may resume the works on the plot.",
      },
    },
    explain = {
      kk = "Заң екі жақты да мерзіммен байлайды. Орган үлгермесе, иесі жұмысты заңды түрде қайта бастай алады: бір айдан кейін де, үш айдан кейін де.",
      ru = "Закон связывает сроком обе стороны. Не успел орган – владелец законно возобновляет работы: и после месяца, и после трёх.",
      en = "The law binds both sides by the term. If the body is late, the owner lawfully resumes: after the month, and after the three months too.",
    },
  },
  m.question {
    id = "power", to = "all", law = "LAW 6", after = { phase = "opening", minutes = 1 },
    title = {
      kk = "Мәслихат өз шешімімен құрылысқа тыйым сала ала ма?",
      ru = "Может ли маслихат своим решением запретить стройку?",
      en = "Can the maslikhat forbid the building by its decision?",
    },
    m.choice {
      id = "yes",
      text = { kk = "Иә, көпшілік дауыспен", ru = "Да, большинством голосов", en = "Yes, by a majority" },
      why = {
        kk = "Көпшілік дауыс құзырет қоспайды: 6-баптағы тізімде құрылысқа тыйым салу жоқ. Мәслихат әкімдікке ұсына алады.",
        ru = "Большинство не добавляет компетенции: в перечне статьи 6 запрета стройки нет. Маслихат может рекомендовать акимату.",
        en = "A majority adds no competence: the list of article 6 has no ban on building. The maslikhat can recommend to the akimat.",
      },
    },
    m.choice {
      id = "two-thirds",
      text = { kk = "Иә, үштен екі дауыспен", ru = "Да, двумя третями", en = "Yes, by two thirds" },
      why = {
        kk = "Үштен екі дауыс та құзырет қоспайды: 6-баптағы тізімде құрылысқа тыйым салу жоқ. Мәслихат әкімдікке ұсына алады.",
        ru = "И две трети не добавляют компетенции: в перечне статьи 6 запрета стройки нет. Маслихат может рекомендовать акимату.",
        en = "Two thirds add no competence either: the list of article 6 has no ban on building. The maslikhat can recommend to the akimat.",
      },
    },
    m.choice { id = "recommend", right = true, text = { kk = "Жоқ, әкімдікке ұсынады, есебін тыңдайды", ru = "Нет, он рекомендует акимату и слушает его отчёт", en = "No, it recommends to the akimat and hears its report" } },
    m.choice {
      id = "court",
      text = { kk = "Жоқ, ештеңе істей алмайды", ru = "Нет, и сделать ничего не может", en = "No, and it can do nothing" },
      why = {
        kk = "Мәслихат тыйым сала алмайды, бірақ әкімдікке ұсына алады және атқарушы орган басшысының есебін қарайды.",
        ru = "Запретить маслихат не может, но может рекомендовать акимату и рассмотреть отчёт руководителя исполнительного органа.",
        en = "It cannot forbid, but it can recommend to the akimat and consider the report of the head of an executive body.",
      },
    },
    explain = {
      kk = "6-баптағы құзырет тізімінде құрылысқа тыйым салу жоқ. Бірақ мәслихат заңның орындалуына жәрдемдеседі, атқарушы орган басшысының есебін қарайды, ұсыным береді, ал депутаттары сауал жолдайды.",
      ru = "В перечне статьи 6 запрета стройки нет. Зато маслихат содействует исполнению законов, рассматривает отчёты руководителей исполнительных органов, даёт рекомендации, а его депутаты направляют запросы.",
      en = "The list of article 6 has no ban on building. But the maslikhat helps laws to be carried out, considers the reports of the heads of executive bodies and recommends, and its deputies inquire.",
    },
  },

  -- Decisions -------------------------------------------------------------------------------
  m.question {
    id = "form", to = "dep-02", after = { phase = "control", minutes = 2 },
    title = {
      kk = "Топ қай нысанды таңдайды?",
      ru = "Какую форму выбирает группа?",
      en = "Which form does the group choose?",
    },
    m.choice { id = "discussion", text = { kk = "Талқылау: бәрі естиді, бірақ хабарландыру мерзімі бар", ru = "Обсуждение: услышат все, но есть сроки объявления", en = "Discussion: everyone hears, but there are terms of notice" } },
    m.choice { id = "expertise", text = { kk = "Сараптама: сарапшы шешімдерді талдайды", ru = "Экспертиза: эксперт разбирает решения", en = "Expertise: an expert analyses the decisions" } },
    m.choice { id = "monitoring", text = { kk = "Мониторинг: көзбен көреміз, бірақ келісім керек", ru = "Мониторинг: увидим сами, но нужно согласие", en = "Monitoring: we see for ourselves, but need consent" } },
    explain = {
      kk = "Дұрыс жауап жоқ: талқылау уақыт алады, сараптамаға маман керек, мониторинг келісімге тіреледі. Таңдауыңызды құжаттың «Бақылау нысандары» бөлігіне жазыңыз.",
      ru = "Верного ответа нет: обсуждение требует времени, экспертиза – специалиста, мониторинг – согласия. Запишите выбор в часть документа «Формы контроля».",
      en = "There is no right answer: a discussion takes time, an expertise a specialist, monitoring consent. Put your choice under “Forms of control” in the document.",
    },
  },
  m.question {
    id = "night", to = "foreman",
    title = {
      kk = "Түнгі сағат он бір. Экскаваторды іске қосасыз ба?",
      ru = "Одиннадцать вечера. Вы заведёте экскаватор?",
      en = "It is eleven at night. Will you start the excavator?",
    },
    m.choice { id = "refuse", text = { kk = "Жоқ, бас тартамын", ru = "Нет, отказываюсь", en = "No, I refuse" } },
    m.choice { id = "go", text = { kk = "Иә, шығамын", ru = "Да, выхожу", en = "Yes, I go" } },
    explain = {
      kk = "Объектінің сақталуына қатер төндіретін жұмысқа тыйым салынған, оны кім бұйырса да. Сіздің таңдауыңыз бүкіл істің бағытын өзгертеді.",
      ru = "Работы, которые угрожают сохранности объекта, запрещены, кто бы их ни приказал. Ваш выбор меняет весь ход дела.",
      en = "Works that threaten the object are forbidden, whoever orders them. Your choice changes the whole course of the case.",
    },
  },
  m.question {
    id = "who", to = "culture", after = { phase = "outcome", minutes = 3 },
    title = {
      kk = "Тарихи-мәдени сараптаманы кімге тапсырасыз?",
      ru = "Кому Вы поручите историко-культурную экспертизу?",
      en = "Whom do you ask for the historical and cultural expertise?",
    },
    m.choice { id = "local", text = { kk = "Ысқақовқа: жақын, он күн, арзан", ru = "Искакову: рядом, десять дней, дёшево", en = "Iskakov: near, ten days, cheap" } },
    m.choice { id = "institute", text = { kk = "Институтқа: алыс, үш апта, қымбат", ru = "Институту: далеко, три недели, дорого", en = "The institute: far, three weeks, dear" } },
    explain = {
      kk = "Екеуінің де лицензиясы мен аккредитациясы бар. Шарт жасаспас бұрын мүдделер қақтығысы бар-жоғын сұраған артық емес.",
      ru = "Лицензия и аккредитация есть у обоих. Прежде чем подписать договор, не лишне спросить о конфликте интересов.",
      en = "Both have the licence and the accreditation. It does no harm to ask about conflicts of interest before you sign.",
    },
  },
  m.question {
    id = "kin", to = "expert",
    title = {
      kk = "Сараптама сізге тапсырылды. Директордың туысы екеніңізді айтасыз ба?",
      ru = "Экспертизу поручили Вам. Скажете, что Вы родственник директора?",
      en = "The expertise is yours. Will you say that you are the director's kin?",
    },
    m.choice { id = "hide", text = { kk = "Үндемеймін: заң лицензияны ғана сұрайды", ru = "Промолчу: закон спрашивает только лицензию", en = "I say nothing: the law asks only for a licence" } },
    m.choice { id = "tell", text = { kk = "Айтамын, шешімді басқарма қабылдасын", ru = "Скажу, пусть решает управление", en = "I say it; let the department decide" } },
    explain = {
      kk = "Заңның 36-бабы лицензия мен аккредитацияны талап етеді, туыстықты атамайды. Бірақ қорытындыға шағым жасалуы мүмкін, ал жасырылған туыстық – шағымға дайын себеп.",
      ru = "Статья 36 требует лицензию и аккредитацию, о родстве не говорит. Но заключение можно обжаловать, а скрытое родство – готовый повод для жалобы.",
      en = "Article 36 asks for a licence and an accreditation and does not mention kinship. But the opinion may be appealed, and hidden kinship is a ready reason for it.",
    },
  },
  m.question {
    id = "keep", to = "culture",
    title = {
      kk = "Сарапшының туыстығы ашылды. Не істейсіз?",
      ru = "Родство эксперта раскрылось. Что Вы сделаете?",
      en = "The expert's kinship has come out. What do you do?",
    },
    m.choice { id = "keep", text = { kk = "Қалдырамын: лицензиясы бар, уақыт жоқ", ru = "Оставлю: лицензия есть, времени нет", en = "Keep him: he has the licence, there is no time" } },
    m.choice { id = "replace", text = { kk = "Сараптаманы институтқа беремін", ru = "Передам экспертизу институту", en = "Give the expertise to the institute" } },
    explain = {
      kk = "Қалдырсаңыз – жылдам, бірақ шағымға осал. Ауыстырсаңыз – берік, бірақ үш апта сол үш айдың ішінен кетеді.",
      ru = "Оставите – быстро, но уязвимо для жалобы. Замените – надёжно, но три недели уйдут из тех же трёх месяцев.",
      en = "To keep is quick but open to appeal. To replace is sound, but three weeks come out of the same three months.",
    },
  },
  m.question {
    id = "resume", to = "director",
    title = {
      kk = "Органның мерзімі өтті. Құрылысты қайта бастайсыз ба?",
      ru = "Орган пропустил срок. Вы возобновите стройку?",
      en = "The body has missed its term. Will you resume building?",
    },
    m.choice { id = "resume", text = { kk = "Бастаймын: заң рұқсат етеді", ru = "Возобновлю: закон разрешает", en = "I resume: the law allows it" } },
    m.choice { id = "wait", text = { kk = "Күтемін: арка жоғалса, беделім де жоғалады", ru = "Подожду: с аркой потеряю и имя", en = "I wait: with the arch I would lose my name" } },
    explain = {
      kk = "Бұл – құқық, міндет емес. Иесі күтуге де құқылы.",
      ru = "Это право, а не обязанность. Владелец вправе и подождать.",
      en = "It is a right, not a duty. The owner may also wait.",
    },
  },
  m.question {
    id = "status", to = "inspector", after = { phase = "final", minutes = 1 },
    title = {
      kk = "Арканың мәртебесін қалай шешесіз?",
      ru = "Как Вы решите судьбу арки?",
      en = "How do you decide the status of the arch?",
    },
    m.choice { id = "include", text = { kk = "Мемлекеттік тізімге енгіземін", ru = "Включу в государственный список", en = "I enter it in the state list" } },
    m.choice { id = "strike", text = { kk = "Алдын ала есепке алу тізімінен шығарамын", ru = "Исключу из списка предварительного учёта", en = "I strike it off the preliminary list" } },
    explain = {
      kk = "Екеуі де заңды, егер сараптамаға негізделіп, үш ай ішінде шықса. Енді оны құжатпен рәсімдеңіз: мәдениет басқармасы да қол қояды.",
      ru = "И то и другое законно, если опирается на экспертизу и принято за три месяца. Теперь оформите решение: подписывает и управление культуры.",
      en = "Both are lawful if they rest on the expertise and come within three months. Now put it on paper: the culture department signs too.",
    },
  },

  -- Put to the vote ---------------------------------------------------------------------------
  m.question {
    id = "complaint", threshold = "decision", item = "arch", missed = "answers",
    title = {
      kk = "Қорытынды құжаттың әр ұсынымына жауап бермеген әкімдікке қатысты қоғамдық бақылау тобының шағымын қолдау",
      ru = "Поддержать жалобу группы общественного контроля на акимат, не ответивший на каждую рекомендацию итогового документа",
      en = "To support the control group's complaint that the akimat has not answered each recommendation of the outcome document",
    },
  },
}
