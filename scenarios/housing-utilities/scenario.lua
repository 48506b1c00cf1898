-- A public session of a district maslikhat on the repair of ten apartment buildings.
--
-- Seven votes decide here: majorities are counted from all 12 deputies. By the cards' stances
-- the monitoring group has exactly seven, selection by wear and by competition have six each:
-- whoever leaves, recuses himself or is persuaded changes the outcome.

local m = require "maslikhat"
local react = require "handlers"

return m.scenario {
  format = 1,
  id = "housing-utilities",
  title = {
    kk = "Көппәтерлі үйлер: қолжетімді әрі қауіпсіз коммуналдық қызмет",
    ru = "Многоквартирные дома: доступные и безопасные коммунальные услуги",
    en = "Apartment buildings: accessible and safe utility services",
  },
  place = {
    kk = "Сарыарна аудандық мәслихаты",
    ru = "Маслихат Сарыарнинского района",
    en = "Maslikhat of Saryarna District",
  },
  players = { min = 6, max = 30 },
  council = {
    established = 12, total = 12, chair = "chair", secretary = "secretary", extraordinary = false,
  },
  rules = m.rules "maslikhat" {
    speech = { report = m.min(5), debate = m.min(3) },
    second_debate = m.min(2),
    warn = 30,
  },
  cast = m.roles "housing-utilities",
  laws = {
    HOUSING = {
      kk = "Тұрғын үй қатынастары туралы заң", ru = "Закон «О жилищных отношениях»",
      en = "Law on housing relations",
    },
    MONOPOLY = {
      kk = "Табиғи монополиялар туралы заң", ru = "Закон «О естественных монополиях»",
      en = "Law on natural monopolies",
    },
    ACCESS = {
      kk = "Ақпаратқа қол жеткізу туралы заң", ru = "Закон «О доступе к информации»",
      en = "Law on access to information",
    },
  },
  minutes = 150,
  levels = {
    easy = { without = { "lobbyist", "deal", "mistake", "forged", "last-minute", "quorum" } },
    usual = {},
    hard = { skill = 40 },
  },
  lengths = { 60, 90, 150 },

  drafts = {
    housing = m.draft {
      title = {
        kk = "Сарыарна ауданындағы көппәтерлі тұрғын үйлерді жаңғыртуға қаражат бөлу туралы",
        ru = "О выделении средств на модернизацию многоквартирных жилых домов Сарыарнинского района",
        en = "On funding the modernisation of apartment buildings in Saryarna District",
      },
      item = "housing",
      by = "akim",
      spends = true,
      m.clause {
        id = "sum",
        amount = 300000000,
        text = {
          kk = "Сарыарна ауданындағы көппәтерлі тұрғын үйлерді жаңғыртуға 2027 жылғы аудан бюджетінен {amount#} теңге бөлінсін.",
          ru = "Выделить из бюджета района на 2027 год на модернизацию многоквартирных жилых домов Сарыарнинского района {amount#} тенге.",
          en = "{amount#} tenge shall be allocated from the 2027 district budget for the modernisation of apartment buildings in Saryarna District.",
        },
      },
      m.clause {
        id = "buildings",
        count = 10,
        text = {
          kk = "Осы қаражат есебінен {count} үйдің шатыры жөнделіп, үйішілік су және жылу құбырлары ауыстырылсын.",
          ru = "За счёт этих средств отремонтировать кровлю и заменить внутридомовые сети водоснабжения и отопления в {count} {count:доме|домах|домах}.",
          en = "These funds shall pay for the repair of the roofs and the replacement of the water and heating pipes in {count} buildings.",
        },
      },
      m.clause {
        id = "list",
        text = {
          kk = "Үйлер пәтер иелерінің өтінімдері тіркелген рет бойынша іріктелсін.",
          ru = "Дома отбирать в порядке регистрации заявок собственников квартир.",
          en = "Buildings shall be selected in the order in which the owners' applications were registered.",
        },
      },
      m.clause {
        id = "contractor",
        text = {
          kk = "Жұмыстарды орындау үшін аудан әкімдігі «Тірек Сервис» басқарушы компаниясымен тікелей шарт жасассын.",
          ru = "Для выполнения работ акимату района заключить прямой договор с управляющей компанией «Тірек Сервис».",
          en = "The district akimat shall award the works by direct contract to the management company Tirek Service.",
        },
      },
      m.clause {
        id = "control",
        text = {
          kk = "Осы шешімнің орындалуын бақылау мәслихаттың тұрғын үй-коммуналдық шаруашылық мәселелері жөніндегі тұрақты комиссиясына жүктелсін.",
          ru = "Контроль за исполнением настоящего решения возложить на постоянную комиссию маслихата по вопросам жилищно-коммунального хозяйства.",
          en = "The standing commission of the maslikhat on housing and utilities shall oversee the execution of this decision.",
        },
      },
      m.clause {
        id = "deadline",
        year = 2027,
        text = {
          kk = "Аудан әкімдігі жұмыстардың {year} жылғы 1 қарашаға дейін аяқталуын қамтамасыз етсін.",
          ru = "Акимату района обеспечить завершение работ до 1 ноября {year} года.",
          en = "The district akimat shall ensure that the works are completed by 1 November {year}.",
        },
      },
      m.clause {
        id = "force",
        days = 10,
        text = {
          kk = "Осы шешім алғашқы ресми жарияланған күнінен кейін күнтізбелік {days} күн өткен соң қолданысқа енгізіледі.",
          ru = "Настоящее решение вводится в действие по истечении {days} {days:календарного дня|календарных дней|календарных дней} после дня его первого официального опубликования.",
          en = "This decision takes effect {days} calendar days after the day of its first official publication.",
        },
      },
    },
  },

  agenda = {
    m.item {
      id = "housing",
      minutes = 60,
      title = {
        kk = "Көппәтерлі тұрғын үйлерді жаңғыртуға қаражат бөлу туралы",
        ru = "О выделении средств на модернизацию многоквартирных жилых домов",
        en = "On funding the modernisation of apartment buildings",
      },
    },
    m.item {
      id = "misc", inquiries = true, minutes = 15,
      title = {
        kk = "Әртүрлі мәселелер: депутаттық сауалдар",
        ru = "Разное: депутатские запросы",
        en = "Miscellaneous: deputies' inquiries",
      },
    },
  },

  papers = require "papers",

  amendments = {
    m.amendment {
      id = "sum-200", draft = "housing", kind = "set", clause = "sum",
      field = "amount", value = 200000000,
      title = {
        kk = "Соманы 200 млн теңгеге дейін азайту",
        ru = "Сократить сумму до 200 млн тенге",
        en = "Cut the sum to 200 million tenge",
      },
      text = {
        kk = "1-тармақтағы «300 000 000» деген цифрлар «200 000 000» деген цифрлармен ауыстырылсын.",
        ru = "В пункте 1 цифры «300 000 000» заменить цифрами «200 000 000».",
        en = "In clause 1, the figures “300,000,000” shall be replaced by “200,000,000”.",
      },
    },
    m.amendment {
      id = "public-control", draft = "housing", kind = "replace", clause = "control",
      title = {
        kk = "Қоғамдық бақылау және ай сайынғы ашық есеп",
        ru = "Общественный контроль и ежемесячный открытый отчёт",
        en = "Public control and an open report every month",
      },
      text = {
        kk = "Жұмыстар қоғамдық бақылаумен жүргізілсін: аудан әкімдігі жұмсалған қаражат, атқарылған жұмыс және қабылдау актілері туралы ашық есепті әр айдың 5-күніне дейін жариялайды. Осы шешімнің орындалуын мәслихаттың тұрғын үй-коммуналдық шаруашылық мәселелері жөніндегі тұрақты комиссиясы Қоғамдық кеңеспен бірлесіп бақылайды.",
        ru = "Работы вести под общественным контролем: акимат района ежемесячно, до 5 числа, публикует открытый отчёт об израсходованных средствах, выполненных работах и актах приёмки. Контроль за исполнением настоящего решения осуществляет постоянная комиссия маслихата по вопросам жилищно-коммунального хозяйства совместно с Общественным советом.",
        en = "The works shall be under public control: by the 5th of each month the district akimat publishes an open report on the money spent, the work done and the acceptance certificates. The standing commission of the maslikhat on housing and utilities oversees the execution of this decision together with the Public Council.",
      },
    },
    m.amendment {
      id = "monitoring-group", draft = "housing", kind = "insert", clause = "control",
      title = {
        kk = "Мәслихат жанынан мониторингтік топ құру",
        ru = "Создать мониторинговую группу при маслихате",
        en = "Set up a monitoring group at the maslikhat",
      },
      text = {
        kk = "Мәслихат жанынан мониторингтік топ құрылсын: үш депутат, мүлік иелері бірлестіктерінің екі өкілі, тұрғындардың екі өкілі және қоғамдық ұйымдардың екі өкілі. Топ жұмыстардың барысын айына кемінде бір рет орнына барып тексереді, қорытындысын сессияға тоқсан сайын ұсынады. Мердігермен еңбек, мүлік немесе туыстық байланысы бар адам топқа енгізілмейді.",
        ru = "Создать при маслихате мониторинговую группу: три депутата, два представителя объединений собственников имущества, два представителя жителей и два представителя общественных организаций. Группа не реже раза в месяц осматривает работы и ежеквартально представляет заключение сессии. Лица, состоящие с подрядчиком в трудовых, имущественных или родственных отношениях, в группу не включаются.",
        en = "A monitoring group shall be set up at the maslikhat: three deputies and two representatives each of the owners' associations, the residents and public organisations. The group inspects the works at least once a month and gives the session its findings every quarter. Nobody tied to the contractor by work, property or family is a member.",
      },
    },
    m.amendment {
      id = "by-wear", draft = "housing", kind = "replace", clause = "list",
      title = {
        kk = "Үйлерді тозу дәрежесі бойынша іріктеу",
        ru = "Отбирать дома по степени износа",
        en = "Select buildings by wear",
      },
      text = {
        kk = "Үйлер техникалық тексеру актісіндегі тозу дәрежесі бойынша, ең тозғанынан бастап іріктелсін; тозу дәрежесі тең болса, бұрын тіркелген өтінім алға қойылады. Тексеру актілері мен үйлердің тізімі әкімдіктің интернет-ресурсында жарияланады.",
        ru = "Дома отбирать по степени износа, указанной в акте технического обследования, начиная с наибольшей; при равном износе первой считается заявка, зарегистрированная раньше. Акты обследования и список домов публикуются на интернет-ресурсе акимата.",
        en = "Buildings shall be selected by the degree of wear stated in the technical survey, the most worn first; where it is equal, the application registered earlier goes first. The surveys and the list of buildings are published on the akimat's website.",
      },
    },
    m.amendment {
      id = "open-selection", draft = "housing", kind = "replace", clause = "contractor",
      title = {
        kk = "Мердігерді ашық конкурспен таңдау",
        ru = "Выбрать подрядчика на открытом конкурсе",
        en = "Select the contractor by open competition",
      },
      text = {
        kk = "Жұмыстарды орындаушы ашық конкурспен таңдалсын. Конкурс шарттары мен қорытындысы әкімдіктің интернет-ресурсында жарияланады, конкурстық комиссияның отырысына мүлік иелері бірлестіктерінің өкілдері байқаушы ретінде шақырылады.",
        ru = "Исполнителя работ выбрать на открытом конкурсе. Условия и итоги конкурса публикуются на интернет-ресурсе акимата, на заседание конкурсной комиссии приглашаются наблюдатели от объединений собственников имущества.",
        en = "The works shall be awarded by open competition. Its terms and results are published on the akimat's website, and the owners' associations are invited to observe the sitting of the selection board.",
      },
    },
    m.amendment {
      id = "sum-400", draft = "housing", kind = "set", clause = "sum",
      field = "amount", value = 400000000, spends = true,
      title = {
        kk = "Соманы 400 млн теңгеге дейін көбейту",
        ru = "Увеличить сумму до 400 млн тенге",
        en = "Raise the sum to 400 million tenge",
      },
      text = {
        kk = "1-тармақтағы «300 000 000» деген цифрлар «400 000 000» деген цифрлармен ауыстырылсын.",
        ru = "В пункте 1 цифры «300 000 000» заменить цифрами «400 000 000».",
        en = "In clause 1, the figures “300,000,000” shall be replaced by “400,000,000”.",
      },
    },
    m.amendment {
      id = "last-minute", draft = "housing", kind = "set", clause = "buildings",
      field = "count", value = 8,
      title = {
        kk = "Үй санын оннан сегізге азайту",
        ru = "Восемь домов вместо десяти",
        en = "Eight buildings instead of ten",
      },
      text = {
        kk = "2-тармақтағы «10» деген цифрлар «8» деген цифрмен ауыстырылсын.",
        ru = "В пункте 2 цифры «10» заменить цифрой «8».",
        en = "In clause 2, the figure “10” shall be replaced by “8”.",
      },
    },
  },

  -- The session takes 90 minutes. In `voting` the votes take ten, the second item the other ten: where
  -- counting again, a break or one more amendment needs time, it is taken from there.
  phases = {
    m.phase {
      id = "preparation", minutes = 30,
      title = { kk = "Дайындық", ru = "Подготовка", en = "Preparation" },
      hint = {
        kk = "Карточкаларды таратыңыз, жобаны бәріне, тұрғындар мен журналистерге де беріңіз. 10 минут – оқуға, 20 минут – фракция жиналысы мен келіссөздерге. Түзету жазбаша дайындалсын.",
        ru = "Раздайте карточки, а проект дайте всем, и жителям, и журналистам. 10 минут на чтение, 20 на встречи фракций и переговоры. Поправки пусть готовят письменно.",
        en = "Deal the cards and give everyone the draft, residents and journalists too. 10 minutes to read, 20 for faction meetings and talks. Amendments are prepared in writing.",
      },
    },
    m.phase {
      id = "opening", least = 4, minutes = 5,
      title = { kk = "Отырыстың ашылуы", ru = "Открытие заседания", en = "Opening" },
      hint = {
        kk = "Хатшы депутаттарды тіркейді, төраға кворумды жариялайды: 12 депутаттың 8-і керек. Күн тәртібінің әр мәселесі бөлек, содан кейін бәрі тұтастай дауысқа салынады.",
        ru = "Секретарь регистрирует депутатов, председатель объявляет кворум: нужны 8 из 12. За каждый вопрос повестки голосуют отдельно, затем за повестку в целом.",
        en = "The secretary registers the deputies, the chair announces the quorum: 8 of 12. Each agenda item is voted on separately, then the agenda as a whole.",
      },
    },
    m.phase {
      id = "introduction", least = 4, minutes = 5,
      title = { kk = "Әкімнің кіріспе сөзі", ru = "Вступительное слово акима", en = "The akim's introduction" },
      hint = {
        kk = "Төраға бірінші мәселені жариялап, мүдделер қақтығысы бар-жоғын сұрасын. Әкім 5 минутта жағдайды, соманы, үйлерді, мерзімді айтады. Сұрақтар кейін.",
        ru = "Председатель объявляет первый вопрос и спрашивает о конфликте интересов. Аким за 5 минут говорит о положении, сумме, домах и сроке. Вопросы позже.",
        en = "The chair calls the first item and asks about conflicts of interest. The akim has 5 minutes for the situation, the sum, the buildings, the deadline. Questions come later.",
      },
    },
    m.phase {
      id = "discussion", minutes = 40,
      title = { kk = "Жобаны талқылау", ru = "Обсуждение проекта", en = "Discussion of the draft" },
      hint = {
        kk = "Алдымен үш фракцияның баяндамасы, сосын МИБ, тұрғындар, ҮЕҰ, компания, БАҚ. Депутат жарыссөзде екі реттен артық сөйлемейді. Кім үнсіз отырғанын жазып алыңыз.",
        ru = "Сначала доклады трёх фракций, потом ОСИ, жители, НПО, компания, СМИ. В прениях депутат выступает не больше двух раз. Отмечайте, кто молчит.",
        en = "First three faction reports, then owners' associations, residents, NGOs, the company, media. A deputy speaks in debate at most twice. Note who keeps silent.",
      },
    },
    m.phase {
      id = "questions", minutes = 20,
      title = { kk = "Сұрақтар мен жарыссөз", ru = "Вопросы и прения", en = "Questions and debate" },
      hint = {
        kk = "Сұраққа – 1 минут, жауапқа – 2. Фракциялар түзету мәтінін оңаша келісе алады. Түзету тек жазбаша қабылданады. Соңында жарыссөзді тоқтату дауысқа салынады.",
        ru = "На вопрос минута, на ответ две. О тексте поправок фракции договариваются в кулуарах. Поправки только письменные. В конце голосуют за прекращение прений.",
        en = "A question has a minute, an answer two. Factions may agree on wording in private. Amendments in writing only. At the end closing the debate is put to the vote.",
      },
    },
    m.phase {
      id = "voting", least = 9, minutes = 20,
      title = { kk = "Дауыс беру", ru = "Голосование", en = "Voting" },
      hint = {
        kk = "Рет: жоба негізге алынады, түзетулер бір-бірлеп, соңында тұтастай: 10 минут. Әр дауыс алдында хатшы кворумды айтады. Сосын екінші мәселе: сауалдар оқылады.",
        ru = "Порядок: проект за основу, поправки по одной, затем в целом: 10 минут. Перед каждым голосованием секретарь называет кворум. Потом второй вопрос: оглашают запросы.",
        en = "The order: the draft as the basis, amendments one by one, then the whole: 10 minutes. The secretary names the quorum before each vote. Then the second item: inquiries are read out.",
      },
    },
    m.phase {
      id = "debrief", minutes = 30,
      title = { kk = "Талдау", ru = "Разбор", en = "Debrief" },
      hint = {
        kk = "Бәрі рөлден шықсын. Әуелі деректі көрсетіңіз: кім сөйледі, қай дауыс шешті. Алдымен қатысушылар айтады, сіз ең соңынан. Әркім бір нақты ісін айтып аяқтасын.",
        ru = "Пусть все выйдут из роли. Начните с фактов: кто говорил, какой голос решил. Сначала говорят участники, Вы последним. В конце каждый называет одно своё дело.",
        en = "Everyone steps out of the role. Start with facts: who spoke, which vote decided. Participants first, you last. Each ends with one thing to do at home.",
      },
    },
  },

  injects = require "injects",
  questions = require "questions",
  sways = require "sways",

  endings = require "endings",
  test = require "items",
  guide = require "guide",
  memo = require "memo",
  debrief = require "debrief",

  on = {
    ["seat.recused"] = react.on_recused,
    ["item.called"] = react.on_item_called,
    ["amend.tabled"] = react.on_tabled,
    ["floor.closed"] = react.on_debate_closed,
    ["vote.closed"] = react.on_vote_closed,
    ["item.postponed"] = react.on_postponed,
    ["sitting.resumed"] = react.on_resumed,
    ["decision.adopted"] = react.on_decision,
    ["phase.entered"] = react.on_phase,
    ["sitting.closed"] = react.on_closed,
  },
}
