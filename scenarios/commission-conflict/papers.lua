-- The papers: before the vote, in the 24 hours, and the recommendations. Samples are what a
-- computer-played author writes, and what a person may look at for the tone.

local m = require "maslikhat"

local PRESS = { kk = "Баспасөз бен тұрғындар", ru = "Пресса и жители", en = "The press and the residents" }

local function declaration(id, seat, interest, relation)
  return m.paper {
    id = id, by = seat, to = "dep-02", bots = { 0.8, 0.98 },
    title = { kk = "Мүдде туралы мәлімдеме", ru = "Заявление об интересе", en = "Declaration of interest" },
    m.part {
      id = "interest", law = "ANTICORR 15(3)",
      title = { kk = "Мүдде неде", ru = "В чём интерес", en = "The interest" },
      hint = { kk = "Қай ұйым, қандай мәселе?", ru = "Какая организация, какой вопрос?", en = "Which organisation, which matter?" },
      sample = interest,
    },
    m.part {
      id = "relation", law = "ANTICORR 15(3)",
      title = { kk = "Маған қатысы", ru = "Связь со мной", en = "The link to me" },
      hint = { kk = "Туыстық, үлес, қарыз, жұмыс?", ru = "Родство, доля, долг, работа?", en = "Kin, share, debt, work?" },
      sample = relation,
    },
    m.part {
      id = "step", law = "ANTICORR 15(2)",
      title = { kk = "Қандай шара қолданамын", ru = "Что предпринимаю", en = "What I do about it" },
      hint = { kk = "Талқылау, дауыс, зал.", ru = "Обсуждение, голосование, зал.", en = "Debate, vote, hall." },
      sample = {
        kk = "Осы мәселені талқылауға және дауысқа қатыспаймын.", ru = "В обсуждении и голосовании по этому вопросу не участвую.",
        en = "I take no part in the debate and the vote on this item.",
      },
    },
  }
end

-- What each answer to the article is worth on paper.
local function facts(code, seat)
  return m.paper {
    id = "facts-" .. code, by = seat, to = PRESS, bots = { 0.6, 0.97 },
    title = { kk = "Фактілерді жария түсіндіру", ru = "Публичное изложение фактов", en = "Public statement of the facts" },
    m.part {
      id = "what", title = { kk = "Не болды", ru = "Что произошло", en = "What happened" },
      hint = { kk = "Күні, құжаты, кім не істеді. Бағасыз.", ru = "Даты, документы, кто что сделал. Без оценок.", en = "Dates, papers, who did what. No judgement." },
      sample = {
        kk = "Мақаладағы дерек рас: байланыс бар, ол отырысқа дейін маған белгілі еді.", ru = "Сведения верны: связь есть, и я знал о ней до заседания.",
        en = "The facts are right: there is a link, and I knew of it before the sitting.",
      },
    },
    m.part {
      id = "proof", title = { kk = "Құжаттар", ru = "Документы", en = "Papers" },
      sample = { kk = "Тіркелімнен үзінді мен хат алмасу тіркелді.", ru = "Прилагаю выписку и переписку.", en = "The extract and the letters are attached." },
    },
  }
end

local function apology(code, seat)
  return m.paper {
    id = "apology-" .. code, by = seat, to = PRESS, bots = { 0.55, 0.97 },
    title = { kk = "Жария кешірім", ru = "Публичное извинение", en = "Public apology" },
    m.part {
      id = "deed", title = { kk = "Мен не істедім", ru = "Что я сделал", en = "What I did" },
      hint = { kk = "«Егер» деген сөзсіз, істің өзі.", ru = "Без «если»: сам поступок.", en = "Without an “if”: the deed itself." },
      sample = { kk = "Мүддемді айтпай, мәселеге қатыстым.", ru = "Я участвовал в вопросе, не сказав о своём интересе.", en = "I took part in the matter without naming my interest." },
    },
    m.part {
      id = "harm", title = { kk = "Кімге залал келді", ru = "Кому навредил", en = "Whom it harmed" },
      sample = { kk = "Маған сенген тұрғындар мен әріптестерімді ұятқа қалдырдым.", ru = "Подвёл жителей, которые мне верили, и коллег.", en = "I let down the residents who trusted me, and my colleagues." },
    },
    m.part {
      id = "mend", title = { kk = "Қалай түзетемін", ru = "Как исправлю", en = "How I mend it" },
      hint = { kk = "Қашан және кім тексере алады?", ru = "Когда и кто это проверит?", en = "When, and who can check it?" },
      sample = { kk = "Қорытындыны қайта қарауды сұраймын, мүддемді осы аптада жазбаша мәлімдеймін.", ru = "Прошу пересмотреть заключение и на этой неделе заявлю об интересе письменно.", en = "I ask that the opinion be reviewed and declare the interest in writing this week." },
    },
  }
end

local function step(code, seat, title, sample)
  return m.paper {
    id = "step-" .. code, by = seat, to = "chair", bots = { 0.6, 0.97 }, title = title,
    m.part {
      id = "from", title = { kk = "Неден шығамын", ru = "От чего отхожу", en = "What I step back from" }, sample = sample,
    },
    m.part {
      id = "after", title = { kk = "Істі кім жалғастырады", ru = "Кто продолжит дело", en = "Who goes on with it" },
      sample = { kk = "Құжаттар хатшыға тапсырылды, істі комиссия төрағасы жалғастырады.", ru = "Документы переданы секретарю, дело продолжит председатель комиссии.", en = "The papers are with the secretary; the commission's chair goes on." },
    },
  }
end

local LEAVE = { kk = "Комиссиядан шығу туралы өтініш", ru = "Заявление о выходе из комиссии", en = "Notice of leaving the commission" }
local LEFT = { kk = "Осы мәселеден және тұрақты комиссия құрамынан шығамын.", ru = "Отхожу от этого вопроса и выхожу из состава комиссии.", en = "I step back from this matter and leave the commission." }

return {
  declaration("declaration", "dep-03",
    { kk = "«Мед-Арқа» серіктестігі осы аппараттарды ұсынып отыр.", ru = "ТОО «Мед-Арқа» предлагает эти аппараты.", en = "Med-Arqa LLP offers these machines." },
    { kk = "Директоры Қайрат Досымов – жұбайымның інісі.", ru = "Директор Кайрат Досымов – брат моей жены.", en = "Its director Kairat Dossymov is my wife's brother." }),
  declaration("declaration-7", "dep-07",
    { kk = "Мәтін ашылса, «Алтын-Мед» серіктестігі қатыса алады.", ru = "Если описание откроют, сможет участвовать ТОО «Алтын-Мед».", en = "If the text is opened, Altyn-Med LLP can take part." },
    { kk = "Онда 12 пайыз үлесім бар.", ru = "В нём у меня 12 процентов.", en = "I hold 12 per cent of it." }),
  m.paper {
    id = "recusal", by = "secretary", to = "chair", law = "ANTICORR 15(2)", bots = { 0.7, 0.98 },
    when = "seat.recused seat=dep-03 | seat.recused seat=dep-07", signers = "dep-02", signs = 1,
    title = { kk = "Өздігінен бас тарту хаттамасы", ru = "Протокол самоотвода", en = "Recusal protocol" },
    m.part {
      id = "who", title = { kk = "Кім, қай мәселеде", ru = "Кто и по какому вопросу", en = "Who, on which item" },
      sample = { kk = "Комиссия мүшесі ультрадыбыс аппараттары туралы мәселе бойынша мүдделер қақтығысын мәлімдеді.", ru = "Член комиссии заявил о конфликте интересов по вопросу об аппаратах УЗИ.", en = "A member declared a conflict of interest on the item about ultrasound machines." },
    },
    m.part {
      id = "measure", law = "ANTICORR 15(3)", title = { kk = "Қолданылған шара", ru = "Принятая мера", en = "The measure taken" },
      sample = { kk = "Талқылауға және дауысқа қатыспайды, мәселе бойынша құжаттарды алмайды.", ru = "Не участвует в обсуждении и голосовании, документов по вопросу не получает.", en = "Takes no part in debate and vote and gets no papers on the item." },
    },
    m.part {
      id = "count", law = "REG 53", title = { kk = "Кворум", ru = "Кворум", en = "The quorum" },
      sample = { kk = "Комиссия мүшелерінің жартысынан көбі қатысып отыр, отырыс заңды.", ru = "Присутствует больше половины членов комиссии, заседание правомочно.", en = "More than half of the commission are present; the sitting is competent." },
    },
  },
  m.paper {
    id = "memo", by = "buyer", to = "dep-02", bots = { 0.5, 0.9 },
    title = { kk = "Мәтіннің шығу тегі туралы қызметтік жазба", ru = "Служебная записка о происхождении описания", en = "Memo on where the text came from" },
    m.part {
      id = "file", title = { kk = "Файл", ru = "Файл", en = "The file" },
      sample = { kk = "Мәтіннің файлы флешкамен келді, авторы – К. Досымов.", ru = "Файл описания принесли на флешке, автор – К. Досымов.", en = "The file of the text came on a stick; its author is K. Dossymov." },
    },
    m.part {
      id = "warned", title = { kk = "Ескерту", ru = "Предупреждение", en = "The warning" },
      sample = { kk = "Бұл туралы басшылыққа жазбаша ескерткенмін, нөмірі тіркелген.", ru = "Я письменно предупредил руководство, записка зарегистрирована.", en = "I warned the heads in writing; the memo is registered." },
    },
  },

  m.paper {
    id = "request", by = "journalist", to = "dep-02", bots = { 0.8, 1 },
    title = { kk = "Редакцияның сұрауы", ru = "Запрос редакции", en = "Request of the paper" },
    m.part {
      id = "ask", title = { kk = "Сұрақтар", ru = "Вопросы", en = "Questions" },
      sample = { kk = "Комиссия мүшелерінің мүддесі туралы мәлімдеме болды ма, қашан?", ru = "Заявляли ли члены комиссии об интересе и когда?", en = "Did members declare an interest, and when?" },
    },
    answer = { kk = "Хаттамадағы мәлімдемелер мен дауыстар тіркелді.", ru = "Прилагаем заявления и голоса из протокола.", en = "The declarations and votes of the minutes are attached." },
  },
  m.paper {
    id = "letter", by = { "resident-1", "resident-2", "resident-3" }, to = "chair", phase = "hours", bots = { 0.7, 0.95 },
    signers = "residents", signs = 1,
    title = { kk = "Тұрғындардың ашық хаты", ru = "Открытое письмо жителей", en = "Open letter of the residents" },
    m.part {
      id = "ask", title = { kk = "Не сұраймыз", ru = "О чём просим", en = "What we ask" },
      sample = { kk = "Кім мүддесін айтпай дауыс берді, аппаратты енді қашан көреміз?", ru = "Кто голосовал, скрыв интерес, и когда теперь ждать аппараты?", en = "Who voted with a hidden interest, and when do we see the machines?" },
    },
    answer = { kk = "Шаралар қолданылды, мәтін қайта қаралады, мерзімі хабарланады.", ru = "Меры приняты, описание пересмотрят, о сроках сообщим.", en = "Measures are taken, the text is reviewed, the date will be told." },
  },
  m.paper {
    id = "statement", by = "chair", to = PRESS, phase = "hours", bots = { 0.45, 0.97 },
    title = { kk = "Мәслихаттың ресми хабары", ru = "Официальное сообщение маслихата", en = "Official message of the maslikhat" },
    m.part {
      id = "known", title = { kk = "Не белгілі", ru = "Что известно", en = "What is known" },
      sample = { kk = "Комиссия мүшесінің мүддесі туралы ақпарат алдық, ол тексерілуде.", ru = "Получены сведения об интересе члена комиссии, они проверяются.", en = "We have word of a member's interest; it is being checked." },
    },
    m.part {
      id = "done", title = { kk = "Не істелді", ru = "Что сделано", en = "What has been done" },
      sample = { kk = "Ол мәселе бойынша шеттетілді, қорытынды қайта қаралады.", ru = "Он отстранён от вопроса, заключение пересмотрят.", en = "That member is off the matter; the opinion is reviewed." },
    },
    m.part {
      id = "next", title = { kk = "Келесі хабар қашан", ru = "Когда следующее сообщение", en = "When more is told" },
      sample = { kk = "Ертең сағат 10.00-де.", ru = "Завтра в 10.00.", en = "Tomorrow at 10.00." },
    },
  },
  facts("3", "dep-03"), facts("7", "dep-07"), facts("a", "akim"),
  apology("3", "dep-03"), apology("7", "dep-07"), apology("a", "akim"),
  step("3", "dep-03", LEAVE, LEFT), step("7", "dep-07", LEAVE, LEFT),
  step("a", "akim",
    { kk = "Ұсынысты қайтарып алу", ru = "Отзыв предложения", en = "Withdrawal of the proposal" },
    { kk = "Сатып алу туралы ұсыныс қайтарып алынды, мәтін қайта жазылады.", ru = "Предложение о закупке отозвано, описание перепишут.", en = "The proposal is withdrawn, the text will be rewritten." }),
  m.paper {
    id = "checklist", by = { "dep-04", "dep-05", "dep-06", "dep-08", "dep-02" }, to = "secretary", phase = "hours", signers = "council", signs = 3,
    bots = { 0.6, 0.95 },
    title = { kk = "Депутаттың сыбайлас жемқорлыққа қарсы чек-парағы", ru = "Антикоррупционный чек-лист депутата", en = "A deputy's anti-corruption check-list" },
    m.part {
      id = "who-gains", title = { kk = "Шешімнен кім пайда көреді?", ru = "Кто выигрывает от решения?", en = "Who gains by the decision?" },
      sample = { kk = "Жеткізуші мен амбулаториялар.", ru = "Поставщик и амбулатории.", en = "The supplier and the clinics." },
    },
    m.part {
      id = "mine", title = { kk = "Менің, туысымның, ұйымымның мүддесі бар ма?", ru = "Есть ли интерес мой, родни, моей организации?", en = "Is there an interest of mine, of kin, of my organisation?" },
      sample = { kk = "Жоқ, тіркелім бойынша тексерілді.", ru = "Нет, проверено по реестру.", en = "None; checked in the register." },
    },
    m.part {
      id = "newspaper", title = { kk = "Ертең газетке шықса, түсіндіре аламын ба?", ru = "Смогу ли объяснить, если завтра напишут?", en = "Could I explain it if it were in the paper tomorrow?" },
      sample = { kk = "Иә, мәлімдемем хаттамада.", ru = "Да, моё заявление в протоколе.", en = "Yes, my declaration is in the minutes." },
    },
  },

  -- One for each group.
  m.paper {
    id = "sheet", by = "tables", to = { kk = "Жұмыс жиналысы", ru = "Рабочее собрание", en = "The working meeting" },
    bots = { 0.7, 0.99 },
    title = { kk = "Топтың ұсынымы", ru = "Рекомендация группы", en = "The group's recommendation" },
    m.part {
      id = "what", title = { kk = "Не істеу керек", ru = "Что сделать", en = "What to do" },
      hint = { kk = "Бір шара, бір сөйлем. Ертең басталатын болсын.", ru = "Одна мера, одна фраза. Такая, что начнётся завтра.", en = "One measure, one sentence, that can begin tomorrow." },
      sample = { kk = "Әр мәселе алдында мүдде сұралады, жауабы хаттамаға жазылады.", ru = "Перед каждым вопросом спрашивать об интересах, ответ – в протокол.", en = "Ask about interests before each item; the answer goes into the minutes." },
    },
    m.part {
      id = "who-does", title = { kk = "Кім істейді", ru = "Кто делает", en = "Who does it" },
      sample = { kk = "Төрағалық етуші мен хатшы.", ru = "Председательствующий и секретарь.", en = "Whoever presides, and the secretary." },
    },
    m.part {
      id = "checked", title = { kk = "Қалай тексереміз", ru = "Как проверим", en = "How it is checked" },
      hint = { kk = "Кім, қай құжаттан, қашан көреді?", ru = "Кто, по какому документу и когда увидит?", en = "Who sees it, in which paper, and when?" },
      sample = { kk = "Қоғамдық кеңес хаттамаларды тоқсан сайын оқиды.", ru = "Общественный совет читает протоколы раз в квартал.", en = "The public council reads the minutes every quarter." },
    },
  },
  m.paper {
    id = "pledge", by = { "council", "bodies", "akimat", "company", "residents", "media", "ngo" }, to = PRESS, phase = "workshop", signers = "all", signs = 8, bots = { 0.6, 0.95 },
    title = { kk = "Адалдық міндеттемесі (ерікті)", ru = "Обязательство честности (добровольное)", en = "Integrity pledge (voluntary)" },
    m.part {
      id = "promise", title = { kk = "Мен міндеттенемін", ru = "Я обязуюсь", en = "I pledge" },
      sample = { kk = "Мүддемді дер кезінде айтамын, әріптесімнің мүддесін білсем, үндемеймін.", ru = "Вовремя говорить о своём интересе и не молчать, зная о чужом.", en = "To name my interest in time and not to be silent about another's." },
    },
    m.part {
      id = "check", title = { kk = "Мені қалай тексеруге болады", ru = "Как меня проверить", en = "How I may be checked" },
      sample = { kk = "Мәлімдемелер тізілімі мен дауыстар бойынша.", ru = "По реестру заявлений и голосам.", en = "By the register of declarations and the votes." },
    },
  },
}
