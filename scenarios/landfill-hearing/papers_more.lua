-- Papers that somebody decides to write: signatures, requests, questions left open, a pledge, an
-- article, the deputy's report to the residents.

local m = require "maslikhat"

return {
  m.paper {
    id = "petition", by = { "resident-1", "del-09" }, to = "akim", phase = "preparation", bots = { 0.7, 0.95 },
    signers = { "residents", "council", "lawyer" }, signs = 3,
    title = {
      kk = "Жер комиссиясына хат және қолдар", ru = "Письмо в земельную комиссию с подписями",
      en = "Letter to the land commission, with signatures",
    },
    m.part {
      id = "ask",
      title = { kk = "Не сұраймыз", ru = "О чём просим", en = "What we ask" },
      hint = {
        kk = "Комиссия нені, қай күнге дейін кейінге қалдырсын?", ru = "Что и до какого дня комиссии отложить?",
        en = "What should the commission put off, and until when?",
      },
      sample = {
        kk = "Жер учаскесі туралы мәселе тыңдау өтіп, жиналыстың ұсынымы қаралғанша кейінге қалдырылсын.",
        ru = "Отложить вопрос об участке, пока не пройдут слушания и не рассмотрены рекомендации собрания.",
        en = "Put the plot off until the hearing has been held and the assembly's recommendations considered.",
      },
    },
    m.part {
      id = "why",
      title = { kk = "Неге", ru = "Почему", en = "Why" },
      sample = {
        kk = "214 тұрғынның қолы бар; жоба туралы ешкімге хабар берілмеген.", ru = "Под обращением 214 подписей; о проекте никого не известили.",
        en = "The appeal bears 214 signatures; nobody was told of the project.",
      },
    },
  },
  m.paper {
    id = "request", by = "deputy", to = { "akim", "ecologist" }, phase = "preparation", bots = { 0.8, 1 },
    title = { kk = "Депутаттың құжат сұрауы", ru = "Запрос документов депутатом", en = "The deputy's request for documents" },
    m.part {
      id = "what",
      title = { kk = "Қандай құжат керек", ru = "Какие документы нужны", en = "Which documents" },
      hint = {
        kk = "Әр құжатты атап жазыңыз: жалпы сөзге жалпы жауап келеді.", ru = "Назовите каждый: на общее ответят общим.",
        en = "Name each: a general request gets a general answer.",
      },
      sample = {
        kk = "Ұңғыма деректері, алаң таңдау актісі, санитариялық-қорғаныш аймағы туралы келісім.", ru = "Данные скважин, акт выбора площадки, согласование санитарно-защитной зоны.",
        en = "The borehole data, the record of the choice of the site, the approval of the sanitary protection zone.",
      },
    },
    m.part {
      id = "until", term = true,
      title = { kk = "Қай күнге дейін", ru = "К какому дню", en = "By which day" },
      sample = { kk = "Тыңдауға дейін.", ru = "До слушаний.", en = "Before the hearing." },
    },
  },
  m.paper {
    id = "press-request", by = "media-1", to = "akim", law = "MEDIA 36", phase = "preparation", bots = { 0.8, 1 },
    when = "answer.given question=source choices=verify",
    title = { kk = "Журналистің ресми сұрауы", ru = "Официальный запрос журналиста", en = "The journalist's official request" },
    m.part {
      id = "question",
      title = { kk = "Сұрақ", ru = "Вопрос", en = "The question" },
      sample = {
        kk = "Алаң таңдау актісі бойынша учаске шетінен шеткі үйге дейін неше метр?", ru = "Сколько метров от края участка до крайнего дома по акту выбора площадки?",
        en = "How many metres are there from the plot's edge to the last house, by the record of the site?",
      },
    },
  },
  m.paper {
    id = "demands", by = { "resident-1", "resident-2" }, to = "village-akim", phase = "processing",
    when = "sitting.closed sitting=hearing", bots = { 0.75, 0.98 },
    title = { kk = "Жауапсыз қалған сұрақтар", ru = "Вопросы, оставшиеся без ответа", en = "Questions left unanswered" },
    m.part {
      id = "list",
      title = { kk = "Кімге қандай сұрақ", ru = "Кому и какой вопрос", en = "Which question, to whom" },
      hint = {
        kk = "Залда жауап берілмеген сұрақты және оның кімге қойылғанын жазыңыз: сауалға кіреді.", ru = "Вопрос без ответа и его адресат: это войдёт в запрос.",
        en = "The question without an answer and to whom it was put: it goes into the inquiry.",
      },
      sample = {
        kk = "Келісімді кім және қашан берді? Су қанша метрде? Басқа алаң қаралды ма?", ru = "Кто и когда дал согласие? На каком метре вода? Рассматривали ли другую площадку?",
        en = "Who consented, and when? At how many metres is the water? Was another site considered?",
      },
    },
  },
  m.paper {
    id = "offer", by = "investor", to = "deputy", phase = "preparation", when = "phase.entered phase=preparation", bots = { 0.95, 1 },
    title = { kk = "Жоба туралы мәлімет", ru = "Сведения о проекте", en = "What the project is" },
    m.part {
      id = "safety",
      title = { kk = "Қауіпсіздік", ru = "Безопасность", en = "Safety" },
      hint = {
        kk = "Түбінің төсемі, дренажы, қоршауы, бақылау ұңғымалары.", ru = "Подложка, дренаж, ограда, контрольные скважины.",
        en = "The liner, the drainage, the fence, the test boreholes.",
      },
      sample = {
        kk = "Түбіне қабықша төселеді, сарқынды суы жиналады, төрт бақылау ұңғымасы болады.", ru = "Дно застелим плёнкой, сток соберём, будет четыре контрольные скважины.",
        en = "The bed is lined, the drainage collected, there will be four test boreholes.",
      },
    },
    m.part {
      id = "gain",
      title = { kk = "Ауылға не береді", ru = "Что получит село", en = "What the village gets" },
      sample = { kk = "Он сегіз жұмыс орны және салық.", ru = "Восемнадцать рабочих мест и налоги.", en = "Eighteen jobs and taxes." },
    },
  },
  m.paper {
    id = "pledge", by = "investor", to = "chair", phase = "processing", when = "talks.agreed talks=conditions", bots = { 0.98, 1 },
    title = { kk = "Инвестордың жазбаша кепілі", ru = "Письменное обязательство инвестора", en = "The investor's written pledge" },
    m.part {
      id = "what",
      title = { kk = "Қандай міндеттеме аламын", ru = "Что обязуюсь сделать", en = "What I pledge" },
      hint = {
        kk = "Келіссөзде уағдаласқан сандар мен олардың күні: тек соны тексеруге болады.", ru = "Числа, о которых договорились, и дни: проверить можно только их.",
        en = "The figures agreed in the talks, and the days: only those can be checked.",
      },
      sample = {
        kk = "Келіссөзде уағдаласқанның бәрі: қашықтық, жасыл белдеу, тексерулер мен жұмыс орындары – бір жыл ішінде.", ru = "Всё, о чём договорились: расстояние, зелёная полоса, проверки и рабочие места – в течение года.",
        en = "All that was agreed: the distance, the green belt, the checks and the jobs, within a year.",
      },
    },
    m.part {
      id = "proof", optional = true,
      title = { kk = "Кім тексереді", ru = "Кто проверит", en = "Who checks" },
      sample = { kk = "Жиналыс құратын топ.", ru = "Группа, которую создаст собрание.", en = "The group the assembly sets up." },
    },
  },
  m.paper {
    id = "article", by = "media-1", open = true, phase = "processing", when = "sitting.closed sitting=hearing", bots = { 0.97, 1 },
    to = { kk = "оқырмандар", ru = "читатели", en = "readers" },
    title = { kk = "Тыңдау туралы мақала", ru = "Статья о слушаниях", en = "The article on the hearing" },
    m.part {
      id = "fact",
      title = { kk = "Расталған дерек", ru = "Подтверждённый факт", en = "A confirmed fact" },
      hint = {
        kk = "Қай сөз, кімнің сөзі, немен расталды?", ru = "Что сказано, кем и чем подтверждено?",
        en = "What was said, by whom, and confirmed by what?",
      },
      sample = {
        kk = "Тыңдауда айтылғанның бәрі хаттамада; қашықтық туралы екі сан бар.", ru = "Всё сказанное – в протоколе; о расстоянии названы два числа.",
        en = "All that was said is in the minutes; two figures were named for the distance.",
      },
    },
    m.part {
      id = "sides",
      title = { kk = "Екінші жақтың сөзі", ru = "Слово другой стороны", en = "The other side's word" },
      sample = {
        kk = "Әкімдік пен инвестордан түсінік сұралды.", ru = "У акимата и инвестора запрошены пояснения.",
        en = "The akimat and the investor were asked to explain.",
      },
    },
  },
  m.paper {
    id = "report", by = "deputy", open = true, phase = "follow-up", bots = { 0.85, 1 }, when = "answer.given question=telling choices=meeting",
    to = { kk = "тұрғындар", ru = "жители", en = "the residents" },
    title = { kk = "Депутаттың тұрғындарға есебі", ru = "Отчёт депутата перед жителями", en = "The deputy's report to the residents" },
    m.part {
      id = "done",
      title = { kk = "Не істелді", ru = "Что сделано", en = "What was done" },
      hint = {
        kk = "Өтініштен бүгінге дейін: қай қағаз қайда кетті?", ru = "От обращения до сегодня: какая бумага куда ушла?",
        en = "From the appeal to today: which paper went where?",
      },
      sample = {
        kk = "Тыңдау өтті, жиналыс шешімін айтты, хаттар әкімге жолданды.", ru = "Слушания прошли, собрание решило, письма ушли акиму.",
        en = "The hearing was held, the assembly has spoken, the letters went to the akim.",
      },
    },
    m.part {
      id = "open",
      title = { kk = "Не істелмеді және неге", ru = "Что не сделано и почему", en = "What was not, and why" },
      sample = {
        kk = "Алаң туралы түпкілікті шешім жоқ: оны әкімдік қабылдайды.", ru = "Окончательного решения о площадке нет: его принимает акимат.",
        en = "There is no final decision on the site: the akimat takes it.",
      },
    },
    m.part {
      id = "next",
      title = { kk = "Келесі кездесу күні", ru = "День следующей встречи", en = "The day of the next meeting" },
      sample = { kk = "Үш айдан кейін, мәдениет үйінде.", ru = "Через три месяца, в доме культуры.", en = "In three months, in the house of culture." },
    },
  },
  m.paper {
    id = "register", by = "secretary", open = true, phase = "hearing", when = "sitting.opened sitting=hearing", bots = { 0.85, 1 },
    to = { kk = "тыңдаудың хаттамасы", ru = "протокол слушаний", en = "the minutes of the hearing" },
    title = { kk = "Қатысқандарды тіркеу парағы", ru = "Лист регистрации", en = "The register of those present" },
    m.part {
      id = "here",
      title = { kk = "Кім келді", ru = "Кто пришёл", en = "Who has come" },
      hint = {
        kk = "Тұрғындар, делегаттар, органдар; мекенжайын айтпағандар бөлек.", ru = "Жители, делегаты, органы; не назвавшие адреса – отдельно.",
        en = "Residents, delegates, bodies; those who name no address apart.",
      },
      sample = {
        kk = "Тұрғындар мен делегаттар мекенжайымен, органдар лауазымымен жазылды.", ru = "Жители и делегаты записаны с адресом, органы – с должностью.",
        en = "Residents and delegates with their address, bodies with their office.",
      },
    },
    m.part {
      id = "absent",
      title = { kk = "Шақырылып, келмегендер", ru = "Приглашены, но не пришли", en = "Invited, but absent" },
      sample = { kk = "Келмегендері мен себебі хаттамада.", ru = "Кто не пришёл и почему – в протоколе.", en = "Who is absent, and why, is in the minutes." },
    },
  },
  m.paper {
    id = "call", by = "village-akim", open = true, phase = "processing", when = "sitting.closed sitting=hearing", bots = { 0.9, 1 },
    to = { kk = "делегаттар", ru = "делегаты", en = "the delegates" },
    title = { kk = "Жиналысты шақыру", ru = "Созыв собрания", en = "The call for the assembly" },
    m.part {
      id = "agenda",
      title = { kk = "Күн тәртібі", ru = "Повестка", en = "Agenda" },
      sample = { kk = "Полигонға қатысты ұсынымдар туралы.", ru = "О рекомендациях по полигону.", en = "The recommendations on the landfill." },
    },
    m.part {
      id = "when",
      title = { kk = "Күні мен орны", ru = "День и место", en = "Day and place" },
      sample = { kk = "Тыңдаудан кейін үш күн өткен соң, клубта.", ru = "Через три дня после слушаний, в клубе.", en = "Three days after the hearing, in the club." },
    },
  },
  m.paper {
    id = "withdrawal", by = "village-akim", to = "akim", phase = "processing", bots = { 0.9, 1 },
    when = "answer.given question=consent choices=admit",
    title = { kk = "Келісім хатын қайтарып алу", ru = "Отзыв письма о согласии", en = "Withdrawal of the letter of consent" },
    m.part {
      id = "why",
      title = { kk = "Себебі", ru = "Причина", en = "The reason" },
      sample = {
        kk = "Келісім жергілікті қоғамдастық жиналысынсыз берілген еді.", ru = "Согласие дано без собрания местного сообщества.",
        en = "Consent was given without the local community assembly.",
      },
    },
  },
  m.paper {
    id = "grounds", by = "lawyer", to = "chair", phase = "processing", when = "sitting.closed sitting=hearing", bots = { 0.9, 1 },
    title = { kk = "Ұсынымдардың құқықтық негіздемесі", ru = "Правовое обоснование рекомендаций", en = "The legal grounds of the recommendations" },
    m.part {
      id = "articles",
      title = { kk = "Қай баптарға сүйенеміз", ru = "На какие статьи опираемся", en = "Which articles we rely on" },
      sample = {
        kk = "«Қоғамдық кеңестер туралы» Заңның 1-бабының 6-тармағы, 5 және 18-баптары.", ru = "Пункт 6 статьи 1, статьи 5 и 18 Закона «Об общественных советах».",
        en = "The Law on public councils, articles 1(6), 5 and 18.",
      },
    },
    m.part {
      id = "weak",
      title = { kk = "Әлсіз жеріміз", ru = "Слабое место", en = "Our weak point" },
      sample = {
        kk = "Хабарлама мерзімі дереккөздерде әртүрлі: дау туса, жауап дайын болсын.", ru = "Сроки объявления в источниках расходятся: на случай спора нужен готовый ответ.",
        en = "The sources differ on the notice: have an answer ready.",
      },
    },
  },
  m.paper {
    id = "news", by = "media-1", open = true, phase = "follow-up", when = "phase.entered phase=follow-up", bots = { 0.9, 1 },
    to = { kk = "оқырмандар", ru = "читатели", en = "readers" },
    title = { kk = "Хабар: әкімдік не деді?", ru = "Заметка: что ответил акимат", en = "The news: what the akimat said" },
    m.part {
      id = "text",
      title = { kk = "Мәтіні", ru = "Текст", en = "The text" },
      sample = {
        kk = "Әкімдіктен әзірге жауап жоқ; келсе, хабарлаймын.", ru = "Ответа от акимата пока нет; придёт – сообщу.",
        en = "There is no answer from the akimat yet; when it comes, you will read it here.",
      },
    },
  },
  m.paper {
    id = "response", by = { "resident-1", "resident-2" }, to = "deputy", phase = "follow-up",
    when = "phase.entered phase=follow-up", bots = { 0.85, 1 },
    title = { kk = "Тұрғындардың пікірі: не өзгерді?", ru = "Отклик жителей: что изменилось?", en = "The residents' response: what has changed?" },
    m.part {
      id = "seen",
      title = { kk = "Көзбен көргеніміз", ru = "Что мы видим", en = "What we see" },
      hint = {
        kk = "Қағазда емес, ауылда не өзгерді?", ru = "Что изменилось не на бумаге, а в селе?", en = "What has changed in the village, not on paper?",
      },
      sample = { kk = "Ескі қоқыс орны әлі түтеп жатыр.", ru = "Старая свалка пока дымит.", en = "The old dump still smokes." },
    },
    m.part {
      id = "ask",
      title = { kk = "Енді не сұраймыз", ru = "О чём просим теперь", en = "What we ask for now" },
      sample = { kk = "Депутат әр тоқсанда келіп, сұраққа жауап берсін.", ru = "Пусть депутат приезжает раз в квартал и отвечает.", en = "Let the deputy come every quarter and answer." },
    },
  },
}
