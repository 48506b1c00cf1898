-- The papers: before the vote, in the 24 hours, and the recommendations. Samples are what a
-- computer-played author writes, and what a person may look at for the tone.

local m = require "maslikhat"
local held = require "held"

local PRESS = { kk = "Баспасөз бен тұрғындар", ru = "Пресса и жители", en = "The press and the residents" }

local function declaration(id, seat, interest, relation)
  return m.paper {
    id = id, by = seat, to = "dep-02", when = "seat.recused seat=" .. seat .. " item=purchase", bots = { 0.8, 0.98 },
    title = { kk = "Мүдде туралы мәлімдеме", ru = "Заявление об интересе", en = "Declaration of interest" },
    m.part {
      id = "interest", law = "ANTICORR 15(3)",
      title = { kk = "Мүдде неде", ru = "В чём интерес", en = "The interest" },
      hint = { kk = "Қай ұйым, қандай мәселе?", ru = "Какая организация, какой вопрос?", en = "Which organisation, which matter?" },
      sample = interest,
    },
    m.part {
      id = "relation", law = "ANTICORR 15(3)",
      title = { kk = "Маған қатысы", ru = "Связь со мной", en = "How it is linked to me" },
      hint = { kk = "Туыстық, үлес, қарыз, жұмыс?", ru = "Родство, доля, долг, работа?", en = "Kin, share, debt, work?" },
      sample = relation,
    },
    m.part {
      id = "step", law = "ANTICORR 15(2)",
      title = { kk = "Қандай шара қолданамын", ru = "Что предпринимаю", en = "What I do about it" },
      hint = { kk = "Талқылау, дауыс, зал.", ru = "Обсуждение, голосование, зал.", en = "Debate, vote, hall." },
      sample = {
        kk = "Осы мәселе бойынша талқылауға да, дауыс беруге де қатыспаймын.", ru = "В обсуждении и голосовании по этому вопросу не участвую.",
        en = "I take no part in the debate or the vote on this item.",
      },
    },
  }
end

-- What each answer to the article is worth on paper.
local function facts(code, seat)
  return m.paper {
    id = "facts-" .. code, by = seat, to = PRESS, open = true, bots = { 0.6, 0.97 },
    title = { kk = "Фактілерді жария түсіндіру", ru = "Публичное изложение фактов", en = "Public statement of the facts" },
    m.part {
      id = "what", title = { kk = "Не болды", ru = "Что произошло", en = "What happened" },
      hint = { kk = "Күні, құжаты, кімнің не істегені. Баға бермеңіз.", ru = "Даты, документы, кто что сделал. Без оценок.", en = "Dates, documents, who did what. No judgements." },
      sample = {
        kk = "Мақаладағы дерек рас: мен мұны отырысқа дейін білдім.", ru = "Сведения в статье верны: я знал об этом до заседания.",
        en = "The facts in the article are right: I knew of this before the sitting.",
      },
    },
    m.part {
      id = "proof", title = { kk = "Құжаттар", ru = "Документы", en = "Documents" },
      sample = { kk = "Тізілімнен үзінді мен жазысқан хаттар қоса берілді.", ru = "Прилагаю выписку из реестра и переписку.", en = "The extract from the register and the correspondence are attached." },
    },
  }
end

local function apology(code, seat)
  return m.paper {
    id = "apology-" .. code, by = seat, to = PRESS, open = true, bots = { 0.55, 0.97 },
    title = { kk = "Жария кешірім", ru = "Публичное извинение", en = "Public apology" },
    m.part {
      id = "deed", title = { kk = "Мен не істедім", ru = "Что я сделал", en = "What I did" },
      hint = { kk = "«Егер» деген сөзсіз, істің өзі.", ru = "Без «если»: сам поступок.", en = "Without an “if”: the deed itself." },
      sample = { kk = "Білгенімді дер кезінде айтпай, мәселеге қатыстым.", ru = "Я участвовал в вопросе и не сказал вовремя того, что знал.", en = "I took part in the matter and did not say in time what I knew." },
    },
    m.part {
      id = "harm", title = { kk = "Кімге залал келді", ru = "Кому навредил", en = "Whom it harmed" },
      sample = { kk = "Маған сенген тұрғындар мен әріптестерімнің сенімін ақтамадым.", ru = "Я подвёл жителей, которые мне верили, и коллег.", en = "I let down the residents who trusted me, and my colleagues." },
    },
    m.part {
      id = "mend", title = { kk = "Қалай түзетемін", ru = "Как исправлю", en = "How I will put it right" },
      hint = { kk = "Қашан, кім тексере алады?", ru = "Когда и кто сможет это проверить?", en = "When, and who can check it?" },
      sample = { kk = "Қорытындыны қайта қарауды сұраймын, осы аптада бәрін жазбаша баяндаймын.", ru = "Прошу пересмотреть заключение и на этой неделе изложу всё письменно.", en = "I ask that the opinion be reviewed, and I will set everything out in writing this week." },
    },
  }
end

local function step(code, seat, title, sample)
  return m.paper {
    id = "step-" .. code, by = seat, to = "chair", open = true, bots = { 0.6, 0.97 }, title = title,
    m.part {
      id = "from", title = { kk = "Неден бас тартамын", ru = "От чего отхожу", en = "What I step back from" }, sample = sample,
    },
    m.part {
      id = "after", title = { kk = "Істі кім жалғастырады", ru = "Кто продолжит дело", en = "Who carries on" },
      sample = { kk = "Құжаттар хатшыға тапсырылды, істі комиссия төрағасы жалғастырады.", ru = "Документы переданы секретарю, дело продолжит председатель комиссии.", en = "The documents are with the secretary; the commission's chair carries on." },
    },
  }
end

local LEAVE = { kk = "Комиссиядан шығу туралы өтініш", ru = "Заявление о выходе из комиссии", en = "Letter of resignation from the commission" }
local LEFT = { kk = "Осы мәселеге бұдан былай қатыспаймын, тұрақты комиссия құрамынан шығамын.", ru = "Отхожу от этого вопроса и выхожу из состава постоянной комиссии.", en = "I step back from this matter and leave the standing commission." }

return {
  declaration("declaration", "dep-03",
    { kk = "«Мед-Арқа» серіктестігі осы аппараттарды ұсынып отыр.", ru = "ТОО «Мед-Арка» предлагает эти аппараты.", en = "Med-Arqa LLP offers these machines." },
    { kk = "Директоры Қайрат Досымов – жұбайымның інісі.", ru = "Директор Кайрат Досымов – брат моей жены.", en = "Its director Kairat Dossymov is my wife's brother." }),
  declaration("declaration-7", "dep-07",
    { kk = "Мәтін ашылса, сатып алуға «Алтын-Мед» серіктестігі қатыса алады.", ru = "Если описание откроют, в закупке сможет участвовать ТОО «Алтын-Мед».", en = "If the specification is opened, Altyn-Med LLP can bid." },
    { kk = "Онда 12 пайыз үлесім бар.", ru = "В нём у меня доля 12 процентов.", en = "I hold 12 per cent of it." }),
  m.paper {
    id = "recusal", by = "secretary", to = "chair", law = "ANTICORR 15(2)", bots = { 0.7, 0.98 },
    when = "seat.recused item=purchase", signers = "dep-02", signs = 1,
    title = { kk = "Өздігінен бас тарту хаттамасы", ru = "Протокол самоотвода", en = "Recusal protocol" },
    m.part {
      id = "who", title = { kk = "Кім, қай мәселе бойынша", ru = "Кто и по какому вопросу", en = "Who, on which item" },
      sample = { kk = "Комиссия мүшесі ультрадыбыстық аппараттар туралы мәселе бойынша мүдделер қақтығысын мәлімдеді.", ru = "Член комиссии заявил о конфликте интересов по вопросу об аппаратах УЗИ.", en = "A member declared a conflict of interest on the item about ultrasound machines." },
    },
    m.part {
      id = "measure", law = "ANTICORR 15(3)", title = { kk = "Қолданылған шара", ru = "Принятая мера", en = "The measure taken" },
      sample = { kk = "Талқылауға да, дауыс беруге де қатыспайды, мәселе бойынша құжат алмайды.", ru = "Не участвует в обсуждении и голосовании, документов по вопросу не получает.", en = "Takes no part in the debate or the vote and gets no documents on the item." },
    },
    m.part {
      id = "count", law = "REG 53", title = { kk = "Кворум", ru = "Кворум", en = "The quorum" },
      sample = { kk = "Комиссия мүшелерінің жартысынан көбі қатысып отыр, отырыс заңды.", ru = "Присутствует больше половины членов комиссии, заседание правомочно.", en = "More than half of the members are present; the sitting is valid." },
    },
  },
  m.paper {
    id = "memo", by = "buyer", to = "dep-02", bots = { 0.5, 0.9 },
    title = { kk = "Мәтіннің қайдан шыққаны туралы қызметтік жазба", ru = "Служебная записка о происхождении описания", en = "Memo on where the specification came from" },
    m.part {
      id = "file", title = { kk = "Файл", ru = "Файл", en = "The file" },
      sample = { kk = "Мәтіннің файлы флешкамен келді, авторы – Қ. Досымов.", ru = "Файл описания принесли на флешке, автор – К. Досымов.", en = "The file came on a memory stick; its author is K. Dossymov." },
    },
    m.part {
      id = "warned", title = { kk = "Ескерту", ru = "Предупреждение", en = "The warning" },
      sample = { kk = "Бұл туралы басшылықты жазбаша ескерткенмін, жазба тіркелген.", ru = "Я письменно предупредил руководство, записка зарегистрирована.", en = "I warned my superiors in writing; the memo is registered." },
    },
  },

  m.paper {
    id = "request", by = "journalist", to = "dep-02", bots = { 0.8, 1 },
    title = { kk = "Редакцияның сұрауы", ru = "Запрос редакции", en = "Request from the newspaper" },
    m.part {
      id = "ask", title = { kk = "Сұрақтар", ru = "Вопросы", en = "Questions" },
      sample = { kk = "Комиссия мүшелері мүддесін мәлімдеді ме, қашан?", ru = "Заявляли ли члены комиссии об интересе и когда?", en = "Did members of the commission declare any interests, and when?" },
    },
    answer = { kk = "Хаттамадағы мәлімдемелер мен дауыстар қоса берілді.", ru = "Прилагаем заявления и голоса из протокола.", en = "The declarations and the votes from the minutes are attached." },
  },
  m.paper {
    id = "letter", by = { "resident-1", "resident-2", "resident-3" }, to = "chair", phase = "hours", open = true, bots = { 0.7, 0.95 },
    signers = "residents", signs = 1,
    title = { kk = "Тұрғындардың ашық хаты", ru = "Открытое письмо жителей", en = "Open letter from the residents" },
    m.part {
      id = "ask", title = { kk = "Не сұраймыз", ru = "О чём просим", en = "What we ask" },
      sample = { kk = "Мүддесін жасырып дауыс берген кім, аппаратты енді қашан көреміз?", ru = "Кто голосовал, скрыв интерес, и когда теперь ждать аппараты?", en = "Who voted with a hidden interest, and when will we see the machines now?" },
    },
    answer = { kk = "Шаралар қолданылды, мәтін қайта қаралады, мерзімін хабарлаймыз.", ru = "Меры приняты, описание пересмотрят, о сроках сообщим.", en = "Measures have been taken, the specification is being reviewed, we will announce the dates." },
  },
  m.paper {
    id = "statement", by = "chair", to = PRESS, open = true, phase = "hours", bots = { 0.45, 0.97 },
    when = held.ARTICLE,
    title = { kk = "Мәслихаттың ресми хабары", ru = "Официальное сообщение маслихата", en = "Official message of the maslikhat" },
    m.part {
      id = "known", title = { kk = "Не белгілі", ru = "Что известно", en = "What is known" },
      sample = { kk = "Мақалада айтылған деректерді тексеріп жатырмыз.", ru = "Мы проверяем сведения, о которых пишет статья.", en = "We are checking the facts reported in the article." },
    },
    m.part {
      id = "done", title = { kk = "Не істелді", ru = "Что сделано", en = "What has been done" },
      sample = { kk = "Аты аталған адам осы мәселеден шеттетілді, қорытынды қайта қаралады.", ru = "Названный в статье отстранён от вопроса, заключение пересмотрят.", en = "The person named is off the matter; the opinion will be reviewed." },
    },
    m.part {
      id = "next", title = { kk = "Келесі хабар қашан", ru = "Когда следующее сообщение", en = "When the next message comes" },
      sample = { kk = "Келесі хабар ертең, сағат 10-да шығады.", ru = "Следующее сообщение – завтра в 10 часов.", en = "The next message comes tomorrow at ten o'clock." },
    },
  },
  facts("3", "dep-03"), facts("7", "dep-07"), facts("a", "akim"),
  apology("3", "dep-03"), apology("7", "dep-07"), apology("a", "akim"),
  step("3", "dep-03", LEAVE, LEFT), step("7", "dep-07", LEAVE, LEFT),
  step("a", "akim",
    { kk = "Ұсынысты қайтарып алу", ru = "Отзыв предложения", en = "Withdrawal of the proposal" },
    { kk = "Сатып алу туралы ұсыныс қайтарып алынды, мәтін қайта жазылады.", ru = "Предложение о закупке отозвано, описание перепишут.", en = "The proposal to buy is withdrawn; the specification will be rewritten." }),
  m.paper {
    id = "checklist", by = { "dep-04", "dep-05", "dep-06", "dep-08", "dep-02" }, to = "secretary", phase = "hours", signers = "council", signs = 3,
    when = "phase.entered phase=hours",
    bots = { 0.6, 0.95 },
    title = { kk = "Депутаттың сыбайлас жемқорлыққа қарсы тексеру парағы", ru = "Антикоррупционный чек-лист депутата", en = "A deputy's anti-corruption checklist" },
    m.part {
      id = "who-gains", title = { kk = "Шешімнен кім пайда көреді?", ru = "Кто выигрывает от решения?", en = "Who gains from the decision?" },
      sample = { kk = "Жеткізуші мен амбулаториялар.", ru = "Поставщик и амбулатории.", en = "The supplier and the clinics." },
    },
    m.part {
      id = "mine", title = { kk = "Менің, туысымның не ұйымымның мүддесі бар ма?", ru = "Есть ли интерес у меня, родни, моей организации?", en = "Do I, my kin or my organisation have an interest?" },
      sample = { kk = "Жоқ, тізілім бойынша тексердім.", ru = "Нет, по реестру проверено.", en = "No; I have checked the register." },
    },
    m.part {
      id = "newspaper", title = { kk = "Ертең газетке шықса, түсіндіре аламын ба?", ru = "Смогу ли объяснить, если завтра напишут в газете?", en = "Could I explain it if it were in the paper tomorrow?" },
      sample = { kk = "Иә: шешімім де, оның себебі де хаттамада тұр.", ru = "Да: и моё решение, и его причины есть в протоколе.", en = "Yes: my decision and its reasons are in the minutes." },
    },
  },

  -- One for each group.
  m.paper {
    id = "sheet", by = "tables", to = { kk = "Жұмыс жиналысы", ru = "Рабочее собрание", en = "The working meeting" },
    when = "phase.entered phase=groups",
    title = { kk = "Топтың ұсынымы", ru = "Рекомендация группы", en = "The group's recommendation" },
    m.part {
      id = "what", title = { kk = "Не істеу керек", ru = "Что сделать", en = "What to do" },
      hint = { kk = "Бір шара, бір сөйлем. Ертең бастауға болатындай.", ru = "Одна мера, одна фраза. Такая, что начнётся завтра.", en = "One measure, one sentence, that can begin tomorrow." },
      sample = { kk = "Әр мәселе алдында мүдде бар-жоғы сұралып, жауаптары хаттамаға жазылады.", ru = "Перед каждым вопросом спрашивать об интересах, ответы – в протокол.", en = "Ask about interests before each item; the answers go into the minutes." },
    },
    m.part {
      id = "who-does", title = { kk = "Кім істейді", ru = "Кто делает", en = "Who does it" },
      sample = { kk = "Төрағалық етуші мен хатшы.", ru = "Председательствующий и секретарь.", en = "The presiding officer and the secretary." },
    },
    m.part {
      id = "checked", title = { kk = "Қалай тексереміз", ru = "Как проверим", en = "How it is checked" },
      hint = { kk = "Кім, қай құжаттан, қашан көреді?", ru = "Кто, по какому документу и когда увидит?", en = "Who will see it, in which document, and when?" },
      sample = { kk = "Қоғамдық кеңес хаттамаларды тоқсан сайын оқып шығады.", ru = "Общественный совет читает протоколы раз в квартал.", en = "The public council reads the minutes every quarter." },
    },
  },
  m.paper {
    id = "pledge", by = { "council", "bodies", "akimat", "company", "residents", "media", "ngo" }, to = PRESS, phase = "workshop", open = true, signers = "all", signs = 8, bots = { 0.6, 0.95 },
    when = "phase.entered phase=workshop",
    title = { kk = "Адалдық міндеттемесі (ерікті)", ru = "Обязательство честности (добровольное)", en = "Integrity pledge (voluntary)" },
    m.part {
      id = "promise", title = { kk = "Мен міндеттенемін", ru = "Я обязуюсь", en = "I pledge" },
      sample = { kk = "Мүддемді дер кезінде айтуға, әріптесімнің мүддесін білсем, үндемей қалмауға.", ru = "Вовремя говорить о своём интересе и не молчать, зная об интересе коллеги.", en = "To declare my interest in time and not to keep silent about a colleague's." },
    },
    m.part {
      id = "check", title = { kk = "Мені қалай тексеруге болады", ru = "Как меня проверить", en = "How I can be checked" },
      sample = { kk = "Мәлімдемелер тізілімі мен дауыстар бойынша.", ru = "По реестру заявлений и голосам.", en = "By the register of declarations and by the votes." },
    },
  },
}
