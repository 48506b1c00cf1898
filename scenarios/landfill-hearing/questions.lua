-- The legal questions: four to analyse the appeal, the others where the answer is needed. A wrong
-- answer costs nothing but the explanation.

local m = require "maslikhat"

return {
  m.question {
    id = "council", to = "all", law = "COUNCIL 1(6)", after = { phase = "analysis", minutes = 3 },
    title = {
      kk = "Ауылда Қоғамдық кеңестің міндетін кім атқарады?",
      ru = "Кто в селе исполняет функции Общественного совета?",
      en = "Who acts as the public council in a village?",
    },
    m.choice {
      id = "assembly", right = true,
      text = {
        kk = "Жергілікті қоғамдастық жиналысы", ru = "Собрание местного сообщества",
        en = "The local community assembly",
      },
    },
    m.choice {
      id = "maslikhat",
      text = { kk = "Аудандық мәслихат", ru = "Районный маслихат", en = "The district maslikhat" },
    },
    m.choice {
      id = "district-council",
      text = {
        kk = "Аудандағы Қоғамдық кеңес", ru = "Общественный совет района",
        en = "The public council of the district",
      },
    },
    m.choice {
      id = "akim",
      text = {
        kk = "Ауыл әкімі құрған комиссия", ru = "Комиссия, созданная акимом села",
        en = "A commission set up by the village akim",
      },
    },
    explain = {
      kk = "Ауыл деңгейінде бұл міндет жергілікті қоғамдастық жиналысына берілген. Сондықтан ұсынымға мәслихат емес, делегаттар дауыс береді.",
      ru = "На уровне села эти функции отданы собранию местного сообщества. Поэтому рекомендации голосуют делегаты, а не маслихат.",
      en = "In a village the local community assembly has these functions. So the delegates vote on the recommendations, not the maslikhat.",
    },
  },
  m.question {
    id = "deputy-can", to = "all", many = true, law = "COUNCIL 19, REG 40",
    after = { phase = "analysis", minutes = 6 },
    title = {
      kk = "Депутаттың өзі не істей алады? Барлық дұрысын белгілеңіз.",
      ru = "Что может сам депутат? Отметьте всё верное.",
      en = "What can the deputy do? Mark all that is right.",
    },
    m.choice {
      id = "assembly", right = true,
      text = {
        kk = "Жиналысты шақыруға бастамашы болады", ru = "Инициировать созыв собрания",
        en = "Initiate an assembly",
      },
    },
    m.choice {
      id = "inquiry", right = true,
      text = {
        kk = "Әкімге депутаттық сауал жолдайды", ru = "Направить акиму депутатский запрос",
        en = "Send the akim an inquiry",
      },
    },
    m.choice {
      id = "proposals", right = true,
      text = {
        kk = "Тұрғындардан ұсыныс жинайды", ru = "Собрать предложения жителей",
        en = "Collect the residents' proposals",
      },
    },
    m.choice {
      id = "discussion", right = true,
      text = {
        kk = "Қоғамдық талқылауға бастамашы болады", ru = "Инициировать общественное обсуждение",
        en = "Initiate a public discussion",
      },
    },
    m.choice {
      id = "cancel",
      text = {
        kk = "Әкімдіктің жер туралы қаулысының күшін жояды", ru = "Отменить постановление акимата о земле",
        en = "Cancel the akimat's ruling on the land",
      },
    },
    m.choice {
      id = "halt",
      text = {
        kk = "Жұмысты тоқтатуға бұйрық береді", ru = "Приказать остановить работы",
        en = "Order the works to stop",
      },
    },
    explain = {
      kk = "Депутат бастама көтереді, сұрайды, жинайды, тыңдауға қатысады. Әкімнің актісін жоюға да, жұмысты тоқтатуға да жеке өкілеттігі жоқ: оның қаруы – сауал мен жариялылық.",
      ru = "Депутат инициирует, спрашивает, собирает, участвует в слушаниях. Отменять акты акима и останавливать работы единолично он не вправе: его оружие – запрос и гласность.",
      en = "A deputy initiates, asks, collects, takes part in hearings. Alone he cancels no act and stops no works: his tools are the inquiry and publicity.",
    },
  },
  m.question {
    id = "influence", to = "all", law = "COUNCIL 18(2), 5", after = { phase = "analysis", minutes = 9 },
    title = {
      kk = "Тұрғындар шешімге заң бойынша қалай ықпал ете алады?",
      ru = "Как жители по закону могут повлиять на решение?",
      en = "How may the residents lawfully influence the decision?",
    },
    m.choice {
      id = "hearing", right = true,
      text = {
        kk = "Жиналыс арқылы қоғамдық тыңдауға бастамашы болады",
        ru = "Инициировать через собрание общественные слушания",
        en = "Initiate a public hearing through the assembly",
      },
    },
    m.choice {
      id = "march",
      text = {
        kk = "Алаңға хабарламасыз шығады", ru = "Выйти на площадь без уведомления",
        en = "March to the square without notification",
      },
    },
    m.choice {
      id = "veto",
      text = {
        kk = "Қол жинап, жобаға тыйым салады", ru = "Собрать подписи и наложить запрет",
        en = "Collect signatures and veto the project",
      },
    },
    m.choice {
      id = "wait",
      text = {
        kk = "Құрылыс біткенше күтіп, сотқа береді", ru = "Ждать конца стройки и идти в суд",
        en = "Wait until it is built, then sue",
      },
    },
    explain = {
      kk = "Қоғамдық мүддеге қатысты мәселе бойынша тыңдауға тұрғындар да бастамашы бола алады. Қол қойылған өтініш тыйым салмайды, бірақ тыңдауға негіз болады.",
      ru = "Слушаний по вопросу, затрагивающему общественный интерес, могут инициировать и жители. Подписи ничего не запрещают, но дают для слушаний основание.",
      en = "Residents too may initiate a hearing on a matter of public interest. Signatures forbid nothing, but they are grounds for a hearing.",
    },
  },
  m.question {
    id = "forms", to = "all", many = true, law = "COUNCIL 17, 18",
    after = { phase = "analysis", minutes = 12 },
    title = {
      kk = "Ауылда қоғамдық бақылаудың қай түрлері бар? Барлығын белгілеңіз.",
      ru = "Какие формы общественного контроля есть в селе? Отметьте все.",
      en = "Which forms of public control exist in a village? Mark all.",
    },
    m.choice {
      id = "monitoring", right = true,
      text = { kk = "Қоғамдық мониторинг", ru = "Общественный мониторинг", en = "Public monitoring" },
    },
    m.choice {
      id = "hearing", right = true,
      text = { kk = "Қоғамдық тыңдау", ru = "Общественные слушания", en = "Public hearing" },
    },
    m.choice {
      id = "expertise", right = true,
      text = { kk = "Қоғамдық сараптама", ru = "Общественная экспертиза", en = "Public expertise" },
    },
    m.choice {
      id = "report", right = true,
      text = { kk = "Органның есебін тыңдау", ru = "Заслушивание отчёта органа", en = "Hearing a body's report" },
    },
    m.choice {
      id = "search",
      text = { kk = "Инвестордың кеңсесін тінту", ru = "Обыск у инвестора", en = "Searching the investor's office" },
    },
    explain = {
      kk = "Төрт түрі де ауылда қолданылады, оларды жергілікті қоғамдастық жиналысы жүргізеді. Тінту – қылмыстық процестің ісі, оған қоғамның құқығы жоқ.",
      ru = "В селе действуют все четыре формы, проводит их собрание местного сообщества. Обыск – дело уголовного процесса, общественность на него права не имеет.",
      en = "All four apply in a village, through the local community assembly. A search belongs to criminal procedure; the public has no such right.",
    },
  },
  m.question {
    id = "notice", to = "all", law = "REG 52, PC 10(2), 10(3)", after = { phase = "preparation", minutes = 2 },
    title = {
      kk = "Дереккөздер екі түрлі айтады. Тыңдауды қанша уақыт бұрын жарияласа, ешқайсысы бұзылмайды?",
      ru = "Источники расходятся. За сколько объявить слушания, чтобы не нарушить ни одного?",
      en = "The sources disagree. With how much notice is none of them broken?",
    },
    m.choice {
      id = "three", text = { kk = "3 жұмыс күні", ru = "3 рабочих дня", en = "3 working days" },
    },
    m.choice {
      id = "fifteen", text = { kk = "10–15 күн", ru = "10–15 дней", en = "10–15 days" },
    },
    m.choice {
      id = "month", right = true, text = { kk = "Бір ай", ru = "Один месяц", en = "One month" },
    },
    explain = {
      kk = "Регламент – бір ай, оқу әдістемесі – кемінде 10–15 күн, қоғамдық бақылау заңы – БАҚ-қа үш, органдарға бес жұмыс күні дейді. Бір ай бәріне сай келеді. Бірақ жер комиссиясы 25-күні отырады: қай мерзімді, қандай бағамен таңдайтындарыңызды өздеріңіз шешіңіздер.",
      ru = "Регламент требует месяц, учебная методика – не меньше 10–15 дней, закон об общественном контроле – три рабочих дня для СМИ и пять для органов. Месяц устроит всех. Но земельная комиссия соберётся на 25-й день: что выбрать и какой ценой, решать вам.",
      en = "The regulation says a month, the training method 10–15 days at least, the public control law three working days for the media and five for the bodies. A month satisfies all. But the land commission sits on day 25: which term, and at what price, is your decision.",
    },
  },
  m.question {
    id = "expert", to = "all", many = true, law = "PC 11(3)", after = { phase = "preparation", minutes = 7 },
    title = {
      kk = "Қоғамдық сараптама сарапшысына қандай талап қойылады? Барлығын белгілеңіз.",
      ru = "Что требуется от эксперта общественной экспертизы? Отметьте всё.",
      en = "What must an expert of public expertise have? Mark all.",
    },
    m.choice {
      id = "education", right = true,
      text = {
        kk = "Тиісті саладағы жоғары білім", ru = "Высшее образование в этой области",
        en = "Higher education in the field",
      },
    },
    m.choice {
      id = "years", right = true,
      text = {
        kk = "Сол салада кемінде екі жыл жұмыс өтілі", ru = "Не меньше двух лет стажа в ней",
        en = "At least two years' work in it",
      },
    },
    m.choice {
      id = "knowledge", right = true,
      text = {
        kk = "Сараптама нысанасы бойынша білім", ru = "Знания по предмету экспертизы",
        en = "Knowledge of the subject examined",
      },
    },
    m.choice {
      id = "akim",
      text = { kk = "Әкімдіктің келісімі", ru = "Согласие акимата", en = "The akimat's consent" },
    },
    m.choice {
      id = "local",
      text = { kk = "Осы ауылда тұруы", ru = "Проживание в этом селе", en = "Living in the village" },
    },
    explain = {
      kk = "Заң білімді, өтілді және сараптама нысанасы бойынша білімді талап етеді. Әкімдіктің келісімі де, тіркелген мекенжайы да талап етілмейді. Құжатын тыңдауға дейін сұраңыз.",
      ru = "Закон требует образования, стажа и знаний по предмету. Согласия акимата и местной прописки он не требует. Документы спрашивайте до слушаний.",
      en = "The law asks for education, years of work and knowledge of the subject. It asks for neither the akimat's consent nor a local address. See the papers before the hearing.",
    },
  },
  m.question {
    id = "rally", to = "all", law = "ASSEMBLY 18(1)", after = { phase = "preparation", minutes = 12 },
    title = {
      kk = "Тыңдаудағы адамдар ұран айтып, көшеге шықпақ болды. Төрағалық етуші не істейді?",
      ru = "На слушаниях начали скандировать и собрались на улицу. Что делает председательствующий?",
      en = "People at the hearing start to chant and mean to go outside. What does the presiding officer do?",
    },
    m.choice {
      id = "break", right = true,
      text = {
        kk = "Үзіліс жариялап, сөзді залда береді", ru = "Объявляет перерыв и даёт слово в зале",
        en = "Calls a break and gives the floor in the hall",
      },
    },
    m.choice {
      id = "lead",
      text = {
        kk = "Халықты өзі алаңға бастап шығады", ru = "Сам ведёт людей на площадь",
        en = "Leads the people to the square",
      },
    },
    m.choice {
      id = "ignore",
      text = {
        kk = "Елемей, қалғандармен жалғастырады", ru = "Продолжает с оставшимися, будто ничего нет",
        en = "Goes on with the rest as if nothing happened",
      },
    },
    explain = {
      kk = "Жиналыс, митинг, пикеттеу үшін бес жұмыс күні бұрын хабарлама беріледі. Хабарламасыз митинг – басқа нысан, оны тоқтатуға негіз бар, ал тыңдаудың хаттамасы да күмәнді болып қалады.",
      ru = "О собрании, митинге, пикетировании уведомляют за пять рабочих дней. Митинг без уведомления – уже другая форма, её могут прекратить, и протокол слушаний увязнет вместе с ней.",
      en = "An assembly, rally or picket takes notification five working days ahead. Without it the event has become another form, which may be stopped, and the hearing's minutes sink with it.",
    },
  },
  -- No right answer: the card of the man in the green cap asks for it, and the hall hears what he
  -- chose.
  m.question {
    id = "who-are-you", to = "resident-3", after = { phase = "hearing", minutes = 20 },
    title = {
      kk = "Хатшы ескертпе парағын ұсынып, мекенжайыңызды жазуды сұрайды. Не жазасыз?",
      ru = "Секретарь даёт лист для замечаний и просит указать адрес. Что Вы напишете?",
      en = "The secretary hands you a sheet for remarks and asks for your address. What do you write?",
    },
    m.choice {
      id = "admit",
      text = {
        kk = "«Аудан орталығынанмын, ақшаға келдім. Кешіріңіздер»",
        ru = "«Я из райцентра, мне заплатили. Простите»",
        en = "“I am from the district centre and was paid. Forgive me”",
      },
    },
    m.choice {
      id = "keep",
      text = {
        kk = "«Бұлақты ауылының тұрғыны»", ru = "«Житель села Булакты»",
        en = "“A resident of Bulakty”",
      },
    },
  },
  m.question {
    id = "binding", to = "all", law = "COUNCIL 1", after = { phase = "processing", minutes = 1 },
    title = {
      kk = "Жиналыстың ұсынымы әкімдікті неге міндеттейді?",
      ru = "К чему обязывает акимат рекомендация собрания?",
      en = "What does a recommendation of the assembly oblige the akimat to?",
    },
    m.choice {
      id = "consider", right = true,
      text = {
        kk = "Қарауға және уәжделген жауап беруге", ru = "Рассмотреть и дать мотивированный ответ",
        en = "To consider it and give a reasoned answer",
      },
    },
    m.choice {
      id = "obey",
      text = { kk = "Сөзсіз орындауға", ru = "Безоговорочно исполнить", en = "To carry it out" },
    },
    m.choice {
      id = "nothing",
      text = { kk = "Ештеңеге", ru = "Ни к чему", en = "To nothing" },
    },
    explain = {
      kk = "Ұсынымды қарау міндетті, шешімді құзырлы орган өзі қабылдайды және әр ұсынымға уәжделген жауап береді. Сондықтан ұсынымның күші – дәлелінде (сондай-ақ Қоғамдық кеңес туралы үлгі ереженің 59-тармағы).",
      ru = "Рассмотреть рекомендацию обязаны; решает компетентный орган, но отвечает мотивированно. Поэтому сила рекомендации – в её доводах (см. также пункт 59 Типового положения об Общественном совете).",
      en = "It must be considered; the competent body decides, and answers with reasons. So the strength of a recommendation lies in its reasons (see also paragraph 59 of the Model statute of public councils).",
    },
  },
  m.question {
    id = "term", to = "all", law = "COUNCIL 5(2), 5-1(2)", after = { phase = "processing", minutes = 4 },
    title = {
      kk = "Оқулықта «1 ай және 10 күн» делінген. Одан ұсынымға жауап мерзімі туралы не шығады?",
      ru = "В пособии сказано «1 месяц и 10 дней». Что из этого следует о сроке ответа на рекомендации?",
      en = "The manual says “1 month and 10 days”. What follows for the term of an answer?",
    },
    m.choice {
      id = "unclear", right = true,
      text = {
        kk = "Екі мерзім аталған, бірақ қайсысы кімді міндеттейтіні айтылмаған",
        ru = "Названы два срока, но кого какой обязывает, не сказано",
        en = "Two terms are named, but not which binds whom",
      },
    },
    m.choice {
      id = "sum",
      text = { kk = "Қосылып, 40 күн болады", ru = "Складываются в 40 дней", en = "Added up: 40 days" },
    },
    m.choice {
      id = "none",
      text = { kk = "Мерзім жоқ", ru = "Срока нет", en = "There is no term" },
    },
    explain = {
      kk = "Оқулықтағы сөз екіұшты: екі бап, екі мерзім; қайсысы кімге қатысты екені, күндер жұмыс күні ме – айтылмаған. Күнтізбе екеуін де көрсетеді. Дау болмас үшін хатта қай бапқа сүйенгеніңізді жазыңыз.",
      ru = "Пособие двусмысленно: две статьи, два срока; к кому какой относится и рабочие ли это дни, не сказано. Календарь показывает оба. Чтобы не спорить, укажите в письме статью, на которую опираетесь.",
      en = "The manual is ambiguous: two articles, two terms; which is whose, and whether the days are working days, it does not say. The calendar shows both. To avoid dispute name the article you rely on in your letter.",
    },
  },
  m.question {
    id = "majority", to = "council", law = "LAW 39-3", after = { phase = "assembly", minutes = 1 },
    title = {
      kk = "12 делегаттың 9-ы қатысып отыр. Ұсыным қанша «жақтап» дауыспен өтеді?",
      ru = "Из 12 делегатов участвуют 9. Сколько голосов «за» нужно рекомендации?",
      en = "9 of the 12 delegates take part. How many votes “for” does a recommendation need?",
    },
    m.choice { id = "five", right = true, text = { kk = "5", ru = "5", en = "5" } },
    m.choice { id = "six", text = { kk = "6", ru = "6", en = "6" } },
    m.choice { id = "seven", text = { kk = "7", ru = "7", en = "7" } },
    explain = {
      kk = "Кворум – делегаттардың жартысы: 12-нің 6-ауы. Шешім – қатысқандардың жартысынан көбі: 9-дың 5-еуі. Мәслихатта басқаша: онда көпшілік барлық депутаттан есептеледі.",
      ru = "Кворум – половина делегатов: 6 из 12. Решение – больше половины участвующих: 5 из 9. В маслихате иначе: там большинство считают от всех депутатов.",
      en = "The quorum is half of the delegates: 6 of 12. A decision takes more than half of those taking part: 5 of 9. A maslikhat differs: its majority is counted from all deputies.",
    },
  },
}
