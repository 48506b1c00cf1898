-- Decisions while the group hears the bodies and writes its document.

local m = require "maslikhat"

local SIGNERS = { "dep-04", "dep-05", "historian", "citizen" }

return {
  m.question {
    id = "gate", to = "director", when = "paper.submitted paper=visit",
    title = {
      kk = "Топ учаскеге кіргізуіңізді сұрайды. Кіргізесіз бе?",
      ru = "Группа просит пустить её на участок. Пустите?",
      en = "The group asks to be let onto the plot. Do you let it in?",
    },
    m.choice { id = "let", chance = { 6, 6 }, text = { kk = "Кіргіземін, қазаншұңқырдың шетінен қарасын", ru = "Пущу, пусть смотрят с края котлована", en = "Yes, they may look from the edge of the pit" } },
    m.choice { id = "refuse", chance = { 3, 2 }, text = { kk = "Жоқ: бұл – жеке учаске", ru = "Нет: участок частный", en = "No: the plot is private" } },
    explain = {
      kk = "Компания – бақылау объектісі емес, сондықтан екі жауап та заңды. Бірақ жабық қақпаның артынан жұрт қашан да бірдеңе іздейді.",
      ru = "Компания не объект контроля, поэтому законны оба ответа. Но за закрытыми воротами всегда что-то ищут.",
      en = "The company is no object of control, so both answers are lawful. But behind a closed gate people always look for something.",
    },
  },
  m.question {
    id = "archive", to = "architect", after = { phase = "site", minutes = 1 },
    title = {
      kk = "Учаске құжаттарын топқа бересіз бе?",
      ru = "Отдадите группе дело участка?",
      en = "Do you hand the file of the plot to the group?",
    },
    m.choice { id = "give", chance = { 2, 4 }, text = { kk = "Беремін, «кейін жүргізіледі» деген белгімен", ru = "Отдам, вместе с пометкой «провести позже»", en = "Yes, with my mark “to be done later”" } },
    m.choice { id = "wait", chance = { 3, 2 }, text = { kk = "Жазбаша сұрағанша күтемін", ru = "Подожду письменного запроса", en = "I wait for a written request" } },
  },
  m.question {
    id = "delay", to = "culture", after = { phase = "site", minutes = 5 },
    title = {
      kk = "Азаматтардың хаты он күн жатты. Топқа не дейсіз?",
      ru = "Письмо граждан лежало десять дней. Что скажете группе?",
      en = "The citizens' letter lay for ten days. What do you tell the group?",
    },
    m.choice { id = "admit", chance = { 2, 4 }, text = { kk = "Мойындаймын: екі маман жетпейді", ru = "Признаю: двух специалистов не хватает", en = "I admit it: two specialists are too few" } },
    m.choice { id = "deny", chance = { 3, 2 }, text = { kk = "Хат кеше ғана келді деймін", ru = "Скажу, что письмо пришло вчера", en = "I say the letter came yesterday" } },
  },
  m.question {
    id = "headline", to = "media", after = { phase = "site", minutes = 7 },
    title = {
      kk = "Бүгінгі мақаланың тақырыбы қандай болады?",
      ru = "Какой заголовок сегодня?",
      en = "What is today's headline?",
    },
    m.choice { id = "catacombs", chance = { 3, 1 }, text = { kk = "«Катакомба табылды!»", ru = "«Найдены катакомбы!»", en = "“Catacombs found!”" } },
    m.choice { id = "known", chance = { 3, 5 }, text = { kk = "«Арка: не белгілі, не белгісіз»", ru = "«Арка: что известно, а что нет»", en = "“The arch: what is known and what is not”" } },
  },
  m.question {
    id = "crew", to = "foreman", after = { phase = "site", minutes = 8 },
    title = {
      kk = "Арканы бірінші сіз көрдіңіз. Қай күні екенін топқа айтасыз ба?",
      ru = "Арку первым увидели Вы. Скажете группе, в какой день?",
      en = "You saw the arch first. Do you tell the group on which day?",
    },
    m.choice { id = "tell", chance = { 3, 4 }, text = { kk = "Айтамын: бәрінен үш күн бұрын", ru = "Скажу: за три дня до всех", en = "Yes: three days before the others" } },
    m.choice { id = "silent", chance = { 3, 2 }, text = { kk = "Жоқ: бригада жалақысыз қалады", ru = "Нет: бригада останется без зарплаты", en = "No: the crew would go unpaid" } },
  },
  -- Asked when fewer facts were brought than the document needs.
  m.question {
    id = "thin", to = "dep-02", closed_by = "paper.submitted paper=outcome",
    title = {
      kk = "Топтың қолында төрт факт та жоқ. Не істейсіз?",
      ru = "У группы нет и четырёх фактов. Что сделаете?",
      en = "The group has not even four facts. What do you do?",
    },
    m.choice { id = "request", chance = { 2, 5 }, text = { kk = "Әкімдіктен сату шартын жазбаша сұраймын: жауабы үш күнде келеді", ru = "Письменно запрошу у акимата договор продажи: ответ придёт через три дня", en = "I ask the akimat in writing for the sale contract: the answer takes three days" } },
    m.choice { id = "send", chance = { 5, 3 }, text = { kk = "Қолда барын жазамыз, мерзім күтпейді", ru = "Напишем то, что есть: срок не ждёт", en = "We write what we have: the term does not wait" } },
    explain = {
      kk = "Құжатқа бақылау барысында анықталған фактілер кіреді. Фактісіз ұсыным – пікір ғана: әкім келіссе де, ол азаматтардың хаты болып қалады.",
      ru = "В документ входят факты, установленные при контроле. Рекомендация без фактов – только мнение: даже с согласия акима она останется письмом граждан.",
      en = "The document holds the facts found in the course of the control. A recommendation without facts is but an opinion: even if the akim agrees, it stays a letter of citizens.",
    },
  },
  m.question {
    id = "strategy", to = "lawyer", after = { phase = "outcome", minutes = 1 },
    title = {
      kk = "Күн сайынғы шығын – 1,2 миллион теңге. Кімге талап қоясыз?",
      ru = "Убыток – 1,2 миллиона тенге в день. К кому Ваша претензия?",
      en = "1.2 million tenge are lost each day. Against whom is your claim?",
    },
    m.choice { id = "signers", chance = { 4, 2 }, text = { kk = "Құжатқа қол қоятындарға: қорықсын", ru = "К тем, кто подпишет документ: пусть боятся", en = "Those who sign the document: let them fear" } },
    m.choice { id = "akimat", chance = { 3, 5 }, text = { kk = "Әкімдікке: учаскені зерттеусіз сатты", ru = "К акимату: продал участок без обследования", en = "The akimat: it sold the plot unsurveyed" } },
    explain = {
      kk = "Жұмысты азаматтар емес, заң тоқтатты. Залал туралы сұрақ учаскені археологиялық жұмыссыз бөлген органға қойылады.",
      ru = "Работы остановили не граждане, а закон. Вопрос об убытках – к органу, который выделил участок без археологических работ.",
      en = "It was not the citizens but the law that stopped the works. The question of losses goes to the body that allotted the plot without archaeological work.",
    },
  },
  m.question {
    id = "stand", to = SIGNERS, when = "inject.fired id=claim",
    title = {
      kk = "Компания құжатқа қол қоятындардан жеке өтемақы талап етпек. Онда қолыңыз тұра ма?",
      ru = "Компания грозит взыскать лично с тех, чья подпись под документом. Будет ли там Ваша?",
      en = "The company threatens to claim personally from whoever signs the document. Will your name be there?",
    },
    m.choice { id = "keep", chance = { 3, 5 }, text = { kk = "Тұрады, қайтарып алмаймын", ru = "Будет, и я её не заберу", en = "It will, and I stand by it" } },
    m.choice { id = "back", chance = { 2, 1 }, text = { kk = "Тұрмайды: қойсам, қайтарып аламын", ru = "Нет: если поставлю, то заберу", en = "No: if I give it, I take it back" } },
    explain = {
      kk = "Қорытынды құжат ештеңеге тыйым салмайды, ол тек ұсынады. Екі адам қол қоймаса не қолын қайтарып алса, құжаттың салмағы азаяды.",
      ru = "Итоговый документ ничего не запрещает, он рекомендует. Если двое подписи не дадут или заберут, документ потеряет вес.",
      en = "The outcome document forbids nothing, it recommends. If two withhold their signatures or take them back, it loses its weight.",
    },
  },
  m.question {
    id = "own-up", to = "citizen", when = "inject.fired id=forged",
    title = {
      kk = "Қырық қол туралы енді не дейсіз?",
      ru = "Что Вы теперь скажете о сорока подписях?",
      en = "What do you say now about the forty signatures?",
    },
    m.choice { id = "admit", chance = { 3, 5 }, text = { kk = "Кешірім сұрап, 272 деп түзетемін", ru = "Извинюсь и исправлю на 272", en = "I apologise and correct it to 272" } },
    m.choice { id = "deny", chance = { 3, 2 }, text = { kk = "Бәрі шын деймін", ru = "Скажу, что все настоящие", en = "I say they are all true" } },
  },
  m.question {
    id = "school", to = "dep-06", after = { phase = "outcome", minutes = 4 },
    title = {
      kk = "Резервте 18 миллион бар. Мектеп шатыры туралы хатыңызды не істейсіз?",
      ru = "В резерве 18 миллионов. Как быть с Вашим письмом о школьной крыше?",
      en = "There are 18 million in the reserve. What about your letter on the school roof?",
    },
    m.choice { id = "yield", chance = { 2, 2 }, text = { kk = "Күзге қалдырамын: арка күте алмайды", ru = "Отложу до осени: арка ждать не может", en = "It waits till autumn: the arch cannot" } },
    m.choice { id = "insist", chance = { 3, 3 }, text = { kk = "Талап етемін: балалар күте алмайды", ru = "Настою: дети ждать не могут", en = "I insist: the children cannot wait" } },
  },
  m.question {
    id = "terms", to = "institute", after = { phase = "outcome", minutes = 5 },
    title = {
      kk = "Ибраеваға қандай мерзім айтасыз?",
      ru = "Какой срок Вы назовёте Ибраевой?",
      en = "Which term do you name to Ibrayeva?",
    },
    m.choice { id = "honest", chance = { 5, 6 }, text = { kk = "Үш апта: зертхана тезірек бітірмейді", ru = "Три недели: быстрее лаборатория не успеет", en = "Three weeks: the laboratory is no faster" } },
    m.choice { id = "ten", chance = { 2, 1 }, text = { kk = "Он күн: әйтпесе жұмысты басқаға береді", ru = "Десять дней: иначе отдадут другому", en = "Ten days: else another gets the work" } },
  },
  m.question {
    id = "cafe", to = "dep-07", after = { phase = "outcome", minutes = 6 },
    title = {
      kk = "Кәрімов уәде еткен кафе туралы әріптестеріңізге айтасыз ба?",
      ru = "Скажете коллегам о кафе, которое обещал Каримов?",
      en = "Do you tell your colleagues of the café Karimov promised?",
    },
    m.choice { id = "tell", chance = { 2, 4 }, text = { kk = "Айтамын да, бас тартамын", ru = "Скажу и откажусь от него", en = "I tell them and decline it" } },
    m.choice { id = "silent", chance = { 3, 2 }, text = { kk = "Үндемеймін: қағаз жоқ қой", ru = "Промолчу: бумаги ведь нет", en = "I say nothing: there is no paper" } },
  },
  m.question {
    id = "who", to = "culture", after = { phase = "outcome", minutes = 10 },
    title = {
      kk = "Тарихи-мәдени сараптаманы кімге тапсырасыз?",
      ru = "Кому Вы поручите историко-культурную экспертизу?",
      en = "Whom do you ask for the historical and cultural expertise?",
    },
    m.choice { id = "local", chance = { 4, 2 }, text = { kk = "Ысқақовқа: жақын, он күн, арзан", ru = "Искакову: рядом, десять дней, дёшево", en = "Iskakov: near, ten days, cheap" } },
    m.choice { id = "institute", chance = { 3, 4 }, text = { kk = "Институтқа: алыс, қымбат, зертханасы бар", ru = "Институту: далеко, дорого, есть лаборатория", en = "The institute: far, dear, with a laboratory" } },
    explain = {
      kk = "Екеуінің де лицензиясы мен аккредитациясы бар. Шарт жасаспас бұрын мүдделер қақтығысы бар-жоғын сұраған артық емес.",
      ru = "Лицензия и аккредитация есть у обоих. Прежде чем подписать договор, не лишне спросить о конфликте интересов.",
      en = "Both have the licence and the accreditation. It does no harm to ask about conflicts of interest before you sign.",
    },
  },
  m.question {
    id = "kin", to = "expert",
    when = "answer.given question=specialist choices=iskakov | answer.given question=who choices=local",
    title = {
      kk = "Сізге сенім артты. Директордың туысы екеніңізді айтасыз ба?",
      ru = "Вам доверили работу. Скажете, что Вы родственник директора?",
      en = "You have been trusted with the work. Will you say that you are the director's kin?",
    },
    m.choice { id = "hide", chance = { 4, 2 }, text = { kk = "Үндемеймін: заң лицензияны ғана сұрайды", ru = "Промолчу: закон требует только лицензию", en = "I say nothing: the law asks only for a licence" } },
    m.choice { id = "tell", chance = { 3, 4 }, text = { kk = "Айтамын, өздері шешсін", ru = "Скажу, пусть решают сами", en = "I say it; let them decide" } },
    explain = {
      kk = "Заң білімді, өтілді, лицензияны талап етеді, ал туыстық туралы айтпайды. Бірақ қорытындыға шағым жасалуы мүмкін, ал жасырылған туыстық – шағымға дайын себеп.",
      ru = "Закон требует образования, стажа, лицензии и не говорит о родстве. Но заключение можно обжаловать, а скрытое родство – готовый повод для жалобы.",
      en = "The law asks for a degree, years of work and a licence, and does not mention kinship. But an opinion may be appealed, and hidden kinship is a ready reason for it.",
    },
  },
  m.question {
    id = "wedding", to = "media", when = "answer.given question=kin choices=hide",
    title = {
      kk = "Ысқақов – директордың туысы, той суреті сізде. Не істейсіз?",
      ru = "Искаков – родня директора, снимок со свадьбы у Вас. Что сделаете?",
      en = "Iskakov is the director's kin, and you have the wedding picture. What do you do?",
    },
    m.choice { id = "ask", chance = { 3, 5 }, text = { kk = "Алдымен өзінен жауап сұрап, содан кейін жариялаймын", ru = "Сначала спрошу его самого, потом опубликую", en = "I ask him first, then publish" } },
    m.choice { id = "publish", chance = { 3, 2 }, text = { kk = "Бүгін-ақ жариялаймын", ru = "Опубликую сегодня", en = "I publish today" } },
    m.choice { id = "drop", chance = { 3, 2 }, text = { kk = "Жарияламаймын: бір күндік сенсация ғой", ru = "Не буду: сенсация на один день", en = "I leave it: a sensation for one day" } },
  },
}
