-- The legal questions: four to analyse the appeal, the others where the answer is needed. A wrong
-- answer costs nothing but the explanation.

local m = require "maslikhat"
local held = require "held"

return held.questions {
  m.question {
    id = "council", to = "all", law = "COUNCIL 1(6)", after = { phase = "analysis", minutes = 2 },
    title = {
      kk = "Ауылда қоғамдық кеңестің міндетін кім атқарады?",
      ru = "Кто в селе выполняет функции общественного совета?",
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
      why = {
        kk = "Мәслихат – ауданның өкілді органы. Ауылда бұл міндет жергілікті қоғамдастық жиналысына берілген.",
        ru = "Маслихат – представительный орган района. В селе эти функции отданы собранию местного сообщества.",
        en = "The maslikhat is the district's representative body. In a village the local community assembly has these functions.",
      },
    },
    m.choice {
      id = "district-council",
      text = {
        kk = "Аудандық қоғамдық кеңес", ru = "Общественный совет района",
        en = "The public council of the district",
      },
      why = {
        kk = "Ол кеңес аудан деңгейінде жұмыс істейді. Ауыл деңгейінде бұл міндетті жергілікті қоғамдастық жиналысы атқарады.",
        ru = "Этот совет работает на уровне района. На уровне села эти функции выполняет собрание местного сообщества.",
        en = "That council works at the level of the district. In a village the local community assembly has these functions.",
      },
    },
    m.choice {
      id = "akim",
      text = {
        kk = "Ауыл әкімі құрған комиссия", ru = "Комиссия, созданная акимом села",
        en = "A commission set up by the village akim",
      },
      why = {
        kk = "Мұндай комиссия – атқарушы биліктің өзін өзі тексеруі. Заң бұл міндетті әкімге емес, жергілікті қоғамдастық жиналысына берген.",
        ru = "В такой комиссии исполнительная власть проверяла бы саму себя. Закон отдал эти функции не акиму, а собранию местного сообщества.",
        en = "In such a commission the executive would check itself. The law gives these functions to the local community assembly, not to the akim.",
      },
    },
    explain = {
      kk = "Ауыл деңгейінде бұл міндет жергілікті қоғамдастық жиналысына берілген. Сондықтан ұсынымға мәслихат емес, делегаттар дауыс береді.",
      ru = "На уровне села эти функции отданы собранию местного сообщества. Поэтому за рекомендации голосуют делегаты, а не маслихат.",
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
        en = "Cancel the akimat's resolution on the land",
      },
      why = {
        kk = "Әкімдік қаулысының күшін депутат жоя алмайды. Ол сауалмен түсіндірме сұрап, қаулыны қайта қарауды ұсына алады.",
        ru = "Отменить постановление акимата депутат не вправе. Он может запросить объяснение и предложить пересмотреть постановление.",
        en = "A deputy cannot cancel a resolution of the akimat. What a deputy can do is inquire and propose that it be reconsidered.",
      },
    },
    m.choice {
      id = "halt",
      text = {
        kk = "Жұмысты тоқтатуға бұйрық береді", ru = "Приказать остановить работы",
        en = "Order the works to stop",
      },
      why = {
        kk = "Депутаттың жұмысты тоқтатуға бұйрық беруге өкілеттігі жоқ. Тоқтатуды сауалмен немесе жиналыс арқылы ұсынуға болады.",
        ru = "Приказать депутат не может: такого полномочия у него нет. Остановить работы можно предложить – запросом или через собрание.",
        en = "A deputy gives no orders: there is no such power. A stop can be proposed, by an inquiry or through the assembly.",
      },
    },
    explain = {
      kk = "Депутат бастама көтереді, сұрайды, жинайды, тыңдауға қатысады. Әкімдіктің актісінің күшін жоюға да, жұмысты тоқтатуға да жеке өкілеттігі жоқ: оның қаруы – сауал мен жариялылық.",
      ru = "Депутат инициирует, спрашивает, собирает, участвует в слушаниях. Отменять акты акимата и останавливать работы единолично он не вправе: его оружие – запрос и гласность.",
      en = "A deputy initiates, asks, collects, takes part in hearings. Alone, a deputy neither cancels an act of the akimat nor stops works: the tools are the inquiry and publicity.",
    },
  },
  m.question {
    id = "influence", to = "residents council media company", law = "COUNCIL 18(2), 5", after = { phase = "preparation", minutes = 6 },
    title = {
      kk = "Тұрғындар шешімге заң бойынша қалай ықпал ете алады?",
      ru = "Как жители по закону могут повлиять на решение?",
      en = "How may the residents lawfully influence the decision?",
    },
    m.choice {
      id = "hearing", right = true,
      text = {
        kk = "Жиналыс арқылы тыңдауға бастамашы болады",
        ru = "Инициировать через собрание слушания",
        en = "Initiate a hearing through the assembly",
      },
    },
    m.choice {
      id = "march",
      text = {
        kk = "Алаңға хабарламасыз шығады", ru = "Выйти на площадь без уведомления",
        en = "March to the square without notification",
      },
      why = {
        kk = "Жиналыс, митинг, пикеттеу үшін бес жұмыс күні бұрын хабарлама беріледі, хабарламасыз шығу – заң бұзу. Заңды жол – қоғамдық тыңдау.",
        ru = "О собрании, митинге, пикетировании уведомляют за пять рабочих дней: выйти без уведомления – нарушить закон. Законный путь – общественные слушания.",
        en = "An assembly, rally or picket takes notification five working days ahead: to go without it breaks the law. The lawful way is a public hearing.",
      },
    },
    m.choice {
      id = "veto",
      text = {
        kk = "Қол жинап, жобаға тыйым салады", ru = "Собрать подписи и наложить запрет",
        en = "Collect signatures and veto the project",
      },
      why = {
        kk = "Тұрғындардың тыйым салуға құқығы жоқ: жиналған қол жобаны тоқтатпайды. Бірақ ол тыңдауға бастамашы болуға негіз береді.",
        ru = "Права запрета у жителей нет: подписи проект не останавливают. Но они дают основание инициировать слушания.",
        en = "Residents have no right of veto: signatures do not stop the project. But they are grounds for initiating a hearing.",
      },
    },
    m.choice {
      id = "wait",
      text = {
        kk = "Құрылыс біткенше күтіп, сотқа береді", ru = "Ждать конца стройки и идти в суд",
        en = "Wait until it is built, then sue",
      },
      why = {
        kk = "Құрылыс біткен соң шешімге ықпал ету кеш. Тыңдауға қазір, шешім қабылданғанға дейін бастамашы болу керек.",
        ru = "Когда стройка окончена, влиять на решение поздно. Слушания инициируют сейчас, до решения.",
        en = "Once it is built, it is too late to influence the decision. A hearing is initiated now, before the decision.",
      },
    },
    explain = {
      kk = "Қоғамдық мүддеге қатысты мәселе бойынша тыңдауға тұрғындар да бастамашы бола алады. Қол қойылған өтініш тыйым салмайды, бірақ тыңдауға негіз болады.",
      ru = "Слушания по вопросу, затрагивающему общественный интерес, могут инициировать и жители. Подписи ничего не запрещают, но дают для слушаний основание.",
      en = "Residents too may initiate a hearing on a matter of public interest. Signatures forbid nothing, but they are grounds for a hearing.",
    },
  },
  m.question {
    id = "forms", to = "all", many = true, law = "COUNCIL 17, 18",
    after = { phase = "analysis", minutes = 10 },
    title = {
      kk = "Ауылда қоғамдық бақылаудың қай нысандары бар? Барлығын белгілеңіз.",
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
      why = {
        kk = "Тінту – қылмыстық процестің ісі, қоғамның оған құқығы жоқ. Бақылаудың нысандары – мониторинг, тыңдау, сараптама және есеп тыңдау.",
        ru = "Обыск – дело уголовного процесса, у общественности такого права нет. Формы контроля – мониторинг, слушания, экспертиза и заслушивание отчёта.",
        en = "A search belongs to criminal procedure; the public has no such right. The forms are monitoring, hearing, expertise and the hearing of a report.",
      },
    },
    explain = {
      kk = "Төрт нысанның бәрі ауылда қолданылады, оларды жергілікті қоғамдастық жиналысы жүргізеді. Тінту – қылмыстық процестің ісі, оған қоғамның құқығы жоқ.",
      ru = "В селе действуют все четыре формы, проводит их собрание местного сообщества. Обыск – дело уголовного процесса, общественность на него права не имеет.",
      en = "All four apply in a village, through the local community assembly. A search belongs to criminal procedure; the public has no such right.",
    },
  },
  m.question {
    id = "notice", to = "all", law = "REG 52, PC 10(2), 10(3)", after = { phase = "preparation", minutes = 1 },
    title = {
      kk = "Дереккөздерде мерзім әртүрлі. Тыңдауды қанша уақыт бұрын жарияласа, ешқайсысы бұзылмайды?",
      ru = "Сроки в источниках расходятся. За какое время объявить слушания, чтобы не нарушить ни одного?",
      en = "The terms differ in the sources. How long ahead must a hearing be announced so that none is broken?",
    },
    m.choice {
      id = "three", text = { kk = "3 жұмыс күні", ru = "3 рабочих дня", en = "3 working days" },
      why = {
        kk = "Үш жұмыс күні – БАҚ-қа арналған мерзім ғана. Органдар кемінде бес жұмыс күні бұрын шақырылады, ал регламент бір ай бұрын хабарлауды талап етеді.",
        ru = "Три рабочих дня – срок только для СМИ. Органы приглашают не меньше чем за пять рабочих дней, а регламент требует объявить за месяц.",
        en = "Three working days is the term for the media alone. The bodies are invited at least five working days ahead, and the regulation asks for a month.",
      },
    },
    m.choice {
      id = "fifteen", text = { kk = "10–15 күн", ru = "10–15 дней", en = "10–15 days" },
      why = {
        kk = "10–15 күн – оқу әдістемесінің мерзімі. Регламентте бір ай делінген, бұл мерзім оған жетпейді.",
        ru = "10–15 дней – срок учебной методики. Регламент требует месяца, и для него этого мало.",
        en = "10–15 days is the term of the training method. The regulation asks for a month, and for that it is too short.",
      },
    },
    m.choice {
      id = "month", right = true, text = { kk = "Бір ай", ru = "Один месяц", en = "One month" },
    },
    explain = {
      kk = "Регламент – бір ай, оқу әдістемесі – кемінде 10–15 күн, «Қоғамдық бақылау туралы» Заң – БАҚ-қа үш, органдарға бес жұмыс күні дейді. Бір ай бәріне сай келеді. Бірақ жер комиссиясы 2 қазанда отырады: қай мерзімді, қандай бағамен таңдайтындарыңызды өздеріңіз шешіңіздер.",
      ru = "Регламент требует месяца, учебная методика – не меньше 10–15 дней, Закон «Об общественном контроле» – три рабочих дня для СМИ и пять для органов. Месяц годится для всех. Но земельная комиссия соберётся 2 октября: что выбрать и какой ценой, решать вам.",
      en = "The regulation says a month, the training method 10–15 days at least, the Law on public control three working days for the media and five for the bodies. A month satisfies all. But the land commission sits on 2 October: which term, and at what price, is your decision.",
    },
  },
  m.question {
    id = "expert", to = "all", many = true, law = "PC 11(3)", after = { phase = "preparation", minutes = 12 },
    title = {
      kk = "Қоғамдық сараптама сарапшысына қандай талап қойылады? Барлығын белгілеңіз.",
      ru = "Что требуется от эксперта общественной экспертизы? Отметьте всё.",
      en = "What must an expert of public expertise have? Mark all.",
    },
    m.choice {
      id = "education", right = true,
      text = {
        kk = "Тиісті саладағы жоғары білім", ru = "Высшее образование в соответствующей области",
        en = "Higher education in the relevant field",
      },
    },
    m.choice {
      id = "years", right = true,
      text = {
        kk = "Тиісті салада кемінде екі жыл жұмыс өтілі", ru = "Не меньше двух лет стажа в соответствующей области",
        en = "At least two years' work in the relevant field",
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
      why = {
        kk = "Заңда мұндай талап жоқ: сарапшыны қоғамдық бақылау субъектілері өздері тартады. Керегі – жоғары білім, кемінде екі жыл жұмыс өтілі және нысана бойынша білім.",
        ru = "Закон этого не требует: экспертов привлекают сами субъекты общественного контроля. Нужны высшее образование, не меньше двух лет стажа и знания по предмету.",
        en = "The law does not ask for it: the subjects of public control bring in experts themselves. Needed are higher education, at least two years' work and knowledge of the subject.",
      },
    },
    m.choice {
      id = "local",
      text = { kk = "Осы ауылда тұруы", ru = "Проживание в этом селе", en = "Living in the village" },
      why = {
        kk = "Сарапшының қайда тұратыны маңызды емес. Заң жоғары білімді, кемінде екі жыл жұмыс өтілін және нысана бойынша білімді талап етеді.",
        ru = "Где эксперт живёт, не важно. Закон требует высшего образования, не меньше двух лет стажа и знаний по предмету.",
        en = "Where the expert lives does not matter. The law asks for higher education, at least two years' work and knowledge of the subject.",
      },
    },
    explain = {
      kk = "Заң білімді, өтілді және сараптама нысанасы бойынша білімді талап етеді. Әкімдіктің келісімі де, осы ауылда тіркелуі де талап етілмейді. Құжатын тыңдауға дейін сұраңыз.",
      ru = "Закон требует образования, стажа и знаний по предмету. Ни согласия акимата, ни регистрации в этом селе он не требует. Документы спрашивайте до слушаний.",
      en = "The law asks for education, years of work and knowledge of the subject. It asks for neither the akimat's consent nor a local address. See the papers before the hearing.",
    },
  },
  m.question {
    id = "rally", to = "all", law = "ASSEMBLY 17, 18", after = { phase = "hearing", minutes = 22 },
    title = {
      kk = "Тыңдау хабарламасыз митингіге айналса, әкімдік өкілі не істейді?",
      ru = "Слушания стали митингом без уведомления. Что делает представитель акимата?",
      en = "A hearing has become a rally without notification. What does the akimat's representative do?",
    },
    m.choice {
      id = "demand", right = true,
      text = {
        kk = "Алдымен талап қойып, уақыт береді; күш – ең соңында", ru = "Сначала требует и назначает время; сила – потом",
        en = "First makes a demand and sets a time; force comes last",
      },
    },
    m.choice {
      id = "force",
      text = { kk = "Полициямен бірге адамдарды бірден таратады, уақыт бермейді", ru = "Сразу разгоняет людей с полицией, времени не даёт", en = "Has the police disperse the people at once, without giving them time" },
      why = {
        kk = "Тоқтату туралы шешім болса да, алдымен өз еркімен тоқтатуды талап етіп, уақыт белгілейді. Полиция талап орындалмағанда ғана араласады.",
        ru = "И при решении о прекращении сначала требуют разойтись добровольно и назначают время. Полиция – только если требование не выполнено.",
        en = "Even when it is to be ended, people are first asked to stop of their own will and given a time. The police come only if the demand is not met.",
      },
    },
    m.choice {
      id = "nothing",
      text = { kk = "Ештеңе: жиналу – әркімнің құқығы", ru = "Ничего: собираться вправе каждый", en = "Nothing: everybody has the right to assemble" },
      why = {
        kk = "Құқық бар, бірақ нысанын өзгерту – тоқтату негізі. Өкіл бұзушылықты жоюды талап ете алады.",
        ru = "Право есть, но изменение формы – основание для прекращения. Представитель вправе потребовать устранить нарушение.",
        en = "There is the right, but a change of form is a ground for ending it. The representative may demand that the breach be put right.",
      },
    },
    m.choice {
      id = "court",
      text = { kk = "Сот шешімін күтеді, оған дейін ештеңе талап етпейді", ru = "Ждёт решения суда и до него ничего не требует", en = "Waits for a court's decision and demands nothing before it" },
      why = {
        kk = "Сот керек емес: талап етуге, тоқтата тұруға және тоқтатуға заң жергілікті атқарушы органның өкіліне құқық береді.",
        ru = "Суд не нужен: требовать, приостановить и прекратить вправе сам представитель местного исполнительного органа.",
        en = "No court is needed: the representative of the local executive body may demand, suspend and end it.",
      },
    },
    explain = {
      kk = "17-бап: бұзушылықты жою талап етіледі, орындалмаса – тоқтатыла тұрады. 18-бап: нысанын өзгерту – тоқтату негізі, бірақ онда да талап пен уақыт беріледі. Тыңдаудың хаттамасы күмәнді болып қалады.",
      ru = "Статья 17: требуют устранить нарушение, не выполнили – приостанавливают. Статья 18: изменение формы – основание прекратить, но и тогда дают требование и время. Протокол слушаний окажется под вопросом.",
      en = "Article 17: the breach is to be put right, else it is suspended. Article 18: a change of form is a ground for ending it, but even then with a demand and a time. The hearing's minutes become doubtful.",
    },
  },
  m.question {
    id = "binding", to = "all", law = "COUNCIL 1", after = { phase = "processing", minutes = 1 },
    title = {
      kk = "Жиналыстың ұсынымы әкімдікті неге міндеттейді?",
      ru = "К чему обязывает акимат рекомендация собрания?",
      en = "What does a recommendation of the assembly oblige the akimat to do?",
    },
    m.choice {
      id = "consider", right = true,
      text = {
        kk = "Қарауға және уәжделген жауап беруге", ru = "Рассмотреть и дать мотивированный ответ",
        en = "Consider it and give a reasoned answer",
      },
    },
    m.choice {
      id = "obey",
      text = { kk = "Оны толық, сөзсіз орындауға", ru = "Исполнить её полностью, без оговорок", en = "Carry it out in full, unconditionally" },
      why = {
        kk = "Ұсынымды қарау міндетті, орындау – міндетті емес: шешімді құзырлы орган өзі қабылдайды. Бірақ ол уәжделген жауап беруге тиіс.",
        ru = "Рассмотреть рекомендацию обязаны, исполнить – нет: решает компетентный орган. Но ответить он должен мотивированно.",
        en = "It must be considered, but need not be carried out: the competent body decides. Yet its answer must give reasons.",
      },
    },
    m.choice {
      id = "nothing",
      text = { kk = "Ештеңеге: бұл – тілек қана", ru = "Ни к чему: это лишь пожелание", en = "Nothing: it is only a wish" },
      why = {
        kk = "Орган ұсынымды қарап, уәжделген жауап беруге міндетті. Үндемей қалуға болмайды.",
        ru = "Орган обязан рассмотреть рекомендацию и мотивированно ответить. Промолчать нельзя.",
        en = "The body has to consider it and answer with reasons. It may not keep silent.",
      },
    },
    explain = {
      kk = "Ұсынымды қарау міндетті, шешімді құзырлы орган өзі қабылдайды және әр ұсынымға уәжделген жауап береді. Сондықтан ұсынымның күші – дәлелінде (сондай-ақ Қоғамдық кеңес туралы үлгі ереженің 59-тармағы).",
      ru = "Рассмотреть рекомендацию обязаны; решает компетентный орган, но отвечает мотивированно. Поэтому сила рекомендации – в её доводах (см. также пункт 59 Типового положения об общественном совете).",
      en = "It must be considered; the competent body decides, and answers with reasons. So the strength of a recommendation lies in its reasons (see also paragraph 59 of the Model statute of public councils).",
    },
  },
  m.question {
    id = "term", to = "all", law = "COUNCIL 5(2), 5-1(2)", after = { phase = "follow-up", minutes = 1 },
    title = {
      kk = "Оқу құралында «1 ай және 10 күн» делінген. Одан ұсынымға жауап мерзімі туралы не шығады?",
      ru = "В пособии сказано «1 месяц и 10 дней». Что из этого следует о сроке ответа на рекомендации?",
      en = "The manual says “1 month and 10 days”. What follows for the term of an answer to recommendations?",
    },
    m.choice {
      id = "unclear", right = true,
      text = {
        kk = "Екі мерзім бар, қайсысы кімдікі екені айтылмаған",
        ru = "Сроков два, кого какой обязывает, неясно",
        en = "Two terms, but not which binds whom",
      },
    },
    m.choice {
      id = "sum",
      text = { kk = "Екеуі қосылып, барлығы 40 күн болады", ru = "Они складываются, всего 40 дней", en = "They add up: 40 days in all" },
      why = {
        kk = "Оқу құралында екі мерзім аталған, бірақ қосындысы берілмеген. Қайсысы кімді міндеттейтіні де айтылмаған.",
        ru = "Пособие называет два срока, но суммы не даёт. И не говорит, кого какой обязывает.",
        en = "The manual names two terms, but gives no sum. Nor does it say which binds whom.",
      },
    },
    m.choice {
      id = "none",
      text = { kk = "Жауап беруге мерзім мүлде қойылмаған", ru = "Срока для ответа нет вовсе", en = "There is no term for an answer at all" },
      why = {
        kk = "Мерзім бар: оқу құралында екеуі аталған. Тек қайсысы кімді міндеттейтіні айтылмаған.",
        ru = "Срок есть: пособие называет два. Не сказано лишь, кого какой обязывает.",
        en = "There is a term: the manual names two. It just does not say which binds whom.",
      },
    },
    explain = {
      kk = "Оқу құралындағы сөз екіұшты: екі бап, екі мерзім; қайсысы кімді міндеттейтіні де, күндер жұмыс күні ме – ол да айтылмаған. Күнтізбе екеуін де көрсетеді. Дау болмас үшін хатта қай бапқа сүйенгеніңізді жазыңыз.",
      ru = "Пособие двусмысленно: две статьи, два срока; кого какой обязывает и рабочие ли это дни, не сказано. Календарь показывает оба. Чтобы не спорить, укажите в письме статью, на которую опираетесь.",
      en = "The manual is ambiguous: two articles, two terms; which binds whom, and whether the days are working days, it does not say. The calendar shows both. To avoid dispute name the article you rely on in your letter.",
    },
  },
  m.question {
    id = "majority", to = "all", law = "LAW 39-3", after = { phase = "assembly", minutes = 2 },
    title = {
      kk = "12 делегаттың 9-ы қатысып отыр. Ұсыным қанша «жақтап» дауыспен өтеді?",
      ru = "Из 12 делегатов присутствуют 9. Сколько голосов «за» нужно рекомендации?",
      en = "9 of the 12 delegates are present. How many votes “for” does a recommendation need?",
    },
    m.choice { id = "five", right = true, text = { kk = "5", ru = "5", en = "5" } },
    m.choice {
      id = "six",
      text = { kk = "6", ru = "6", en = "6" },
      why = {
        kk = "6 – кворум: 12 делегаттың жартысы. Шешімге қатысып отырған 9 делегаттың жартысынан көбі керек: 5 дауыс.",
        ru = "6 – это кворум, половина от 12 делегатов. Для решения нужно больше половины присутствующих: 5 голосов из 9.",
        en = "6 is the quorum, half of the 12 delegates. A decision takes more than half of those present: 5 votes of 9.",
      },
    },
    m.choice {
      id = "seven",
      text = { kk = "7", ru = "7", en = "7" },
      why = {
        kk = "7 – барлық 12 делегаттың жартысынан көбі; мәслихатта осылай есептейді. Жиналыста қатысып отырған 9 делегаттан есептеледі: 5 дауыс.",
        ru = "7 – больше половины от всех 12; так считают в маслихате. На собрании считают от 9 присутствующих: 5 голосов.",
        en = "7 is more than half of all 12; that is how a maslikhat counts. An assembly counts from the 9 present: 5 votes.",
      },
    },
    explain = {
      kk = "Кворум – делегаттардың жартысы: 12-нің 6-ауы. Шешім – қатысып отырғандардың жартысынан көбі: 9-дың 5-еуі. Мәслихатта басқаша: онда көпшілік барлық депутаттан есептеледі.",
      ru = "Кворум – половина делегатов: 6 из 12. Решение – больше половины присутствующих: 5 из 9. В маслихате иначе: там большинство считают от всех депутатов.",
      en = "The quorum is half of the delegates: 6 of 12. A decision takes more than half of those present: 5 of 9. A maslikhat differs: its majority is counted from all deputies.",
    },
  },
}
