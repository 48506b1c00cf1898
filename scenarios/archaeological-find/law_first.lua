-- What the law says, asked at the moment it matters. Here answers are right or wrong.

local m = require "maslikhat"

local GROUP = { "dep-02", "dep-04", "dep-05", "citizen", "historian" }

return {
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
        kk = "Оны тапқандардың өзі, бірден",
        ru = "Те, кто её нашёл, и сразу",
        en = "Those who found it, at once",
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
    id = "three-days", to = "all", law = "HERITAGE 30(1)", after = { phase = "find", minutes = 6 },
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
    id = "object", to = "all", law = "PC 1()(4)", after = { phase = "control", minutes = 2 },
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
    m.choice { id = "akimat", right = true, text = { kk = "Облыс әкімдігі", ru = "Акимат области", en = "The oblast akimat" } },
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
    id = "visit-list", to = GROUP, law = "PC 12(4)", many = true,
    when = "answer.given question=form choices=monitoring",
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
        kk = "Прокурордың санкциясы сұралмайды: объектіге онымен келісім бойынша барады. Ал жеке компанияның учаскесіне мәжбүрлеп кіруге болмайды, тек өзі келіссе ғана кіреді.",
        ru = "Санкция прокурора не нужна: объект посещают по согласованию с ним. А частную компанию впустить группу не заставить, поможет лишь её согласие.",
        en = "No prosecutor's warrant is needed: an object is visited by agreement with it. A private company cannot be made to let the group in; only its consent helps.",
      },
    },
    explain = {
      kk = "Үшеуі де керек. Тек келісім бойынша барады. Сол объектіге не сол мәселе бойынша алты ай ішінде қайта баруға рұқсат берілмеуі мүмкін: бір барғанда бәрін көріп алыңыз. Компания – объект емес: оған бұл тармақ қолданылмайды, учаскесіне тек өзі келіссе барады.",
      ru = "Нужны все три. Посещение – только по согласованию. В повторном, на тот же объект или по тому же вопросу, могут отказать в течение шести месяцев, поэтому смотрите всё за один раз. Компания – не объект: на неё этот пункт не распространяется, поможет лишь её согласие.",
      en = "All three. A visit takes place only by agreement. A second one to the same object or on the same matter may be refused within six months: see everything at once. The company is no object: this paragraph does not bind it, only its consent helps.",
    },
  },
  m.question {
    id = "expert", to = "all", law = "PC 11(3)", many = true,
    after = { phase = "control", minutes = 9 },
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
    id = "survey", to = "all", law = "HERITAGE 30(1)", after = { phase = "site", minutes = 2 },
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
      kk = "Учаскені бөлгенге дейін. Демек, бақылау нысанасы – арканың өзі ғана емес, әкімдіктің сол кездегі шешімі де. Бұзушылықтың себептерін жою туралы ұсыным осыдан шығады.",
      ru = "До выделения участка. Значит, предмет контроля – не только арка, но и тогдашнее решение акимата. Отсюда рекомендация об устранении причин нарушения.",
      en = "Before the plot was allotted. So the subject of control is not only the arch but the akimat's decision of that time: hence the recommendation to remove the causes of the violation.",
    },
  },
}
