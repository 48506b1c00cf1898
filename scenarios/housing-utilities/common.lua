-- What everybody is asked: the law at the moment it matters, and scales that the hall sees as counts.

local m = require "maslikhat"

-- All but the akim, who has just spoken; those who do not vote.
local LISTENERS = "council secretary ngo residents company media observer"
local GUESTS = "akim secretary ngo residents company media observer"

return {
  m.question {
    id = "powers", to = "council", law = "LAW 6(1)(1), 6(1)(9)",
    after = { phase = "preparation", minutes = 15 },
    title = {
      kk = "Еске түсірейік: жөндеу ақшасына қатысты мәслихат не істей алады?",
      ru = "Вспомним полномочия: что маслихат может решать о деньгах на ремонт?",
      en = "The powers of the maslikhat: what may it do about the money for repairs?",
    },
    m.choice {
      id = "budget", right = true,
      text = {
        kk = "Бюджетті бекітеді және оның атқарылуын бақылайды",
        ru = "Утверждает бюджет и контролирует его исполнение",
        en = "Approve the budget and oversee its execution",
      },
    },
    m.choice {
      id = "contract",
      text = {
        kk = "Мердігермен шартты өзі жасайды", ru = "Сам заключает договор с подрядчиком",
        en = "Sign the contract with the contractor itself",
      },
      why = {
        kk = "Шартты әкімдік жасайды; мәслихат тек қандай тәртіппен таңдалатынын шешімге жаза алады.",
        ru = "Договор заключает акимат; маслихат может лишь записать в решение порядок выбора.",
        en = "The akimat signs it; the maslikhat can only put into its decision how the choice is made.",
      },
    },
    m.choice {
      id = "orders",
      text = {
        kk = "Әкімдік қызметкерлеріне тапсырма береді", ru = "Даёт поручения сотрудникам акимата",
        en = "Give orders to the akimat's staff",
      },
      why = {
        kk = "Мәслихат атқарушы билікке бұйрық бермейді: есеп тыңдайды, сауал жолдайды.",
        ru = "Маслихат не командует исполнительной властью: он слушает отчёты и шлёт запросы.",
        en = "It does not command the executive: it hears reports and sends inquiries.",
      },
    },
    explain = {
      kk = "Жергілікті бюджетті бекіту де, оның атқарылуын бақылау да – мәслихаттың құзыреті. Тұрақты комиссиялар мен өзге органдарды да өзі құрады: мониторингтік топ осыған сүйенеді.",
      ru = "Утверждать местный бюджет и контролировать его исполнение – компетенция маслихата. Он же образует комиссии и иные органы: на это опирается мониторинговая группа.",
      en = "Approving the local budget and overseeing its execution are powers of the maslikhat. It also sets up commissions and other bodies: the monitoring group rests on that.",
    },
  },
  m.question {
    id = "open-hall", law = "ACCESS 13(1)", after = { phase = "opening", minutes = 4 },
    title = {
      kk = "Тұрғындар мен журналистер бұл отырысқа қандай негізде қатысып отыр?",
      ru = "На каком основании в зале сидят жители и журналисты?",
      en = "By what right are residents and journalists in this hall?",
    },
    m.choice {
      id = "law", right = true,
      text = {
        kk = "Заң бойынша: отырыс ашық", ru = "По закону: заседание открытое",
        en = "By law: the sitting is open",
      },
    },
    m.choice {
      id = "chair",
      text = {
        kk = "Төраға шақырғандықтан", ru = "По приглашению председателя", en = "Because the chair invited them",
      },
      why = {
        kk = "Ашық отырысқа келу үшін шақыру керек емес; төраға сөз береді және тәртіпті сақтайды.",
        ru = "На открытое заседание приглашение не нужно; председатель даёт слово и следит за порядком.",
        en = "An open sitting needs no invitation; the chair gives the floor and keeps order.",
      },
    },
    m.choice {
      id = "akim",
      text = {
        kk = "Әкім рұқсат бергендіктен", ru = "С разрешения акима", en = "Because the akim allows it",
      },
      why = {
        kk = "Әкім мәслихат отырысының ашықтығын шешпейді: мұны заң шешкен.",
        ru = "Открытость заседания маслихата решает не аким, а закон.",
        en = "Whether the maslikhat's sitting is open is not for the akim to say: the law has said it.",
      },
    },
    explain = {
      kk = "Жергілікті өкілді органдардың отырыстары, жабық отырыстарды қоспағанда, ашық және ақпаратты пайдаланушыларға қолжетімді.",
      ru = "Заседания местных представительных органов, кроме закрытых, открыты и доступны пользователям информации.",
      en = "Sittings of local representative bodies, except closed ones, are open and accessible to users of information.",
    },
  },
  m.question {
    id = "convinced", to = LISTENERS, private = true, show = "counts", scale = { 1, 5 },
    after = { phase = "discussion", minutes = 0 },
    title = {
      kk = "Әкімнің баяндамасы сізді қаншалықты иландырды?",
      ru = "Насколько убедил Вас доклад акима?",
      en = "How far did the akim's report convince you?",
    },
    low = { kk = "мүлде жоқ", ru = "совсем нет", en = "not at all" },
    high = { kk = "толық", ru = "полностью", en = "fully" },
  },
  m.question {
    id = "management", law = "HOUSING 42(1)", after = { phase = "discussion", minutes = 8 },
    title = {
      kk = "Пәтер иелері үйді басқарудың қай нысанын өздері таңдайды?",
      ru = "Какую форму управления домом выбирают сами собственники квартир?",
      en = "Which form of running their building do the owners of flats choose themselves?",
    },
    m.choice {
      id = "association", right = true,
      text = {
        kk = "Мүліктің меншік иелері бірлестігін", ru = "Объединение собственников имущества",
        en = "An owners' association",
      },
    },
    m.choice {
      id = "company",
      text = {
        kk = "«Тірек Сервис» сияқты басқарушы компанияны", ru = "Управляющую компанию, как «Тірек Сервис»",
        en = "A management company such as Tirek Service",
      },
      why = {
        kk = "Компания – жалданатын орындаушы. Уақытша компанияны инспекция бір жылға дейін тағайындайды.",
        ru = "Компания – наёмный исполнитель. Временную инспекция назначает на срок до года.",
        en = "A company is hired. A temporary one is appointed by the inspectorate for up to a year.",
      },
    },
    m.choice {
      id = "akimat",
      text = {
        kk = "Әкімдіктің тұрғын үй бөлімін", ru = "Жилищный отдел акимата", en = "The akimat's housing department",
      },
      why = {
        kk = "Кондоминиумды әкімдік басқармайды: нысанды меншік иелері таңдайды.",
        ru = "Кондоминиумом акимат не управляет: форму выбирают собственники.",
        en = "The akimat does not run a condominium: the owners choose the form.",
      },
    },
    explain = {
      kk = "Үш нысан бар: мүлік иелері бірлестігі; отыз иеге дейін – жай серіктестік; он алтыға дейін – тікелей бірлесіп басқару. Иелер таңдауда да, ауыстыруда да ерікті.",
      ru = "Форм три: объединение собственников; до тридцати собственников – простое товарищество; до шестнадцати – совместное управление. Выбрать и сменить её они вольны сами.",
      en = "There are three: an owners' association; up to thirty owners, a simple partnership; up to sixteen, direct joint management. Owners are free to choose and to change.",
    },
  },
  m.question {
    id = "tariff", to = "council", law = "MONOPOLY 15(2)", after = { phase = "discussion", minutes = 23 },
    title = {
      kk = "Жөндеуден кейін жылу тарифі өсе ме? Тариф жалпы ереже бойынша қанша мерзімге белгіленеді?",
      ru = "Вырастет ли тариф на тепло после ремонта? На какой срок его устанавливают по общему правилу?",
      en = "Will the heat tariff rise after the repairs? For how long is a tariff set as a rule?",
    },
    m.choice {
      id = "five", right = true,
      text = { kk = "Бес жылға немесе одан ұзаққа", ru = "На пять лет и более", en = "For five years or more" },
    },
    m.choice {
      id = "season",
      text = { kk = "Бір жылыту маусымына", ru = "На один отопительный сезон", en = "For one heating season" },
      why = {
        kk = "Маусымдық тариф туралы ереже жоқ: мерзім – бес жылдан кем емес.",
        ru = "Правила о сезонном тарифе нет: срок – не меньше пяти лет.",
        en = "There is no rule about seasons: the term is five years at least.",
      },
    },
    m.choice {
      id = "maslikhat",
      text = {
        kk = "Мәслихат шешкен мерзімге", ru = "На срок, который решит маслихат", en = "For as long as the maslikhat decides",
      },
      why = {
        kk = "Тарифті мәслихат емес, уәкілетті орган бекітеді.",
        ru = "Тариф утверждает не маслихат, а уполномоченный орган.",
        en = "The tariff is approved by the authorised body, not by the maslikhat.",
      },
    },
    explain = {
      kk = "Заңда көзделген жағдайлардан басқа кезде тариф бес жылға және одан да ұзақ мерзімге белгіленеді.",
      ru = "Кроме случаев, предусмотренных законом, тариф устанавливается на пять лет и более.",
      en = "Except where the law says otherwise, a tariff is set for five years or more.",
    },
  },
  m.question {
    id = "publicity", to = GUESTS, law = "MONOPOLY 25(1)",
    after = { phase = "discussion", minutes = 23 },
    title = {
      kk = "Тұрғын жылу тарифін талқылауға қалай қатыса алады?",
      ru = "Как житель может участвовать в обсуждении тарифа на тепло?",
      en = "How can a resident take part when the heat tariff is discussed?",
    },
    m.choice {
      id = "hearing", right = true,
      text = {
        kk = "Тариф бойынша жария тыңдауға барып", ru = "Прийти на публичные слушания по тарифу", en = "By going to the public hearing",
      },
    },
    m.choice {
      id = "deputy",
      text = { kk = "Тек депутат арқылы", ru = "Только через депутата", en = "Only through a deputy" },
      why = {
        kk = "Депутатсыз да болады: тыңдау да, тұтынушыларға есеп те жария.",
        ru = "Можно и без депутата: и слушания, и отчёты перед потребителями публичны.",
        en = "It works without a deputy: hearings and reports to consumers are public.",
      },
    },
    m.choice {
      id = "never",
      text = {
        kk = "Қатыса алмайды: бұл – коммерциялық құпия", ru = "Никак: это коммерческая тайна",
        en = "Not at all: it is a commercial secret",
      },
      why = {
        kk = "Реттеу процесі жария: ақпарат БАҚ-та және уәкілетті органның сайтында жарияланады.",
        ru = "Процесс регулирования гласный: сведения публикуют в СМИ и на сайте уполномоченного органа.",
        en = "Regulation is public: it is published in the media and on the authorised body's website.",
      },
    },
    explain = {
      kk = "Жариялылық: ақпаратты жариялау, тариф бойынша жария тыңдау, тұтынушыларға есеп беру, тариф туралы хабарлау, қоғамдық мониторинг.",
      ru = "Гласность – это публикации, публичные слушания по тарифу, отчёты перед потребителями, уведомления о тарифе и общественный мониторинг.",
      en = "Publicity means publishing, public hearings, reports to consumers, notice of the tariff and public monitoring.",
    },
  },
  m.question {
    id = "register", law = "ACCESS 10()(1), 10()(6)", after = { phase = "discussion", minutes = 30 },
    title = {
      kk = "Өтінімдер журналын ешкім көрген жоқ. Тұрғын оны қалай ала алады?",
      ru = "Журнала заявок никто не видел. Как житель может его получить?",
      en = "Nobody has seen the register of applications. How can a resident get it?",
    },
    m.choice {
      id = "request", right = true,
      text = {
        kk = "Әкімдікке сұрау салып", ru = "Сделать запрос в акимат", en = "By a request to the akimat",
      },
    },
    m.choice {
      id = "court",
      text = { kk = "Тек сот шешімімен", ru = "Только по решению суда", en = "Only by a court's decision" },
      why = {
        kk = "Сотқа дейін сұрау салу жолы бар: ақпарат иеленуші жауап беруге тиіс.",
        ru = "До суда есть запрос: обладатель информации обязан ответить.",
        en = "Before a court comes the request: the holder of the information has to answer.",
      },
    },
    m.choice {
      id = "photo",
      text = {
        kk = "Бетін рұқсатсыз суретке түсіріп", ru = "Снять страницу без разрешения", en = "By a picture of the page, without leave",
      },
      why = {
        kk = "Сурет күмән туғызады; сұрау салынса, жауап ресми дәлел болады.",
        ru = "Снимок вызовет сомнения; ответ на запрос – официальное доказательство.",
        en = "A picture raises doubts; the answer to a request is official evidence.",
      },
    },
    explain = {
      kk = "Ақпарат сұрау салу бойынша беріледі, иеленушінің үй-жайында, БАҚ-та, интернет-ресурсында орналастырылады, ашық отырыста тыңдалады. «Журнал сайтқа қойылсын» деген түзету де осы жол.",
      ru = "Информацию дают по запросу, размещают в помещениях, в СМИ и на интернет-ресурсе обладателя, слушают на открытых заседаниях. Поправка «опубликовать списки» – тот же путь.",
      en = "Information is given on request, placed on the premises, in the media and on the holder's website, and heard at open sittings. An amendment that publishes the list goes the same way.",
    },
  },
  m.question {
    id = "reach", private = true, show = "counts", scale = { 1, 5 },
    after = { phase = "discussion", minutes = 38 },
    title = {
      kk = "Бөлінген ақшаның үйлерді жөндеуге толық жететініне сенесіз бе?",
      ru = "Верите ли Вы, что деньги целиком дойдут до ремонта домов?",
      en = "Do you believe that all of the money will reach the repairs?",
    },
    low = { kk = "мүлде сенбеймін", ru = "совсем не верю", en = "not at all" },
    high = { kk = "толық сенемін", ru = "верю полностью", en = "fully" },
  },
  m.question {
    id = "fair", private = true, show = "counts", scale = { 1, 5 },
    after = { phase = "questions", minutes = 5 },
    title = {
      kk = "Сөз әділ беріліп жатыр ма?", ru = "Справедливо ли дают слово?", en = "Is the floor given fairly?",
    },
    low = { kk = "бірлі-жарым ғана сөйледі", ru = "говорят одни и те же", en = "always the same people" },
    high = { kk = "бәрі тыңдалды", ru = "выслушали всех", en = "everybody was heard" },
  },
  m.question {
    id = "who", private = true, show = "counts", choices = "seats",
    after = { phase = "questions", minutes = 13 },
    title = {
      kk = "Кімнің сөзі сізге бәрінен қатты әсер етті?",
      ru = "Чьи слова подействовали на Вас сильнее всего?",
      en = "Whose words moved you most?",
    },
  },
  m.question {
    id = "if-you-could", to = GUESTS, private = true, show = "counts",
    after = { phase = "voting", minutes = 1 },
    title = {
      kk = "Даусыңыз болса, бұл жоба бойынша қалай дауыс берер едіңіз?",
      ru = "Будь у Вас голос, как бы Вы проголосовали по проекту?",
      en = "If you had a vote, how would you use it on this draft?",
    },
    m.choice {
      id = "for", text = { kk = "Осы күйінде жақтап", ru = "За, как есть", en = "For, as it is" },
    },
    m.choice {
      id = "watched",
      text = { kk = "Тек бақылаумен жақтап", ru = "За, но только с контролем", en = "For, but only under control" },
    },
    m.choice { id = "against", text = { kk = "Қарсы", ru = "Против", en = "Against" } },
  },
  m.question {
    id = "just", private = true, show = "counts", scale = { 1, 5 },
    after = { phase = "voting", minutes = 10 },
    title = {
      kk = "Бүгінгі нәтиже тұрғындарға әділ ме?", ru = "Справедлив ли итог для жителей?",
      en = "Is today's outcome fair to the residents?",
    },
    low = { kk = "әділетсіз", ru = "несправедлив", en = "unfair" },
    high = { kk = "толық әділ", ru = "вполне справедлив", en = "quite fair" },
  },
}
