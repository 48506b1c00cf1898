-- The integrity test and the barometer: private questions. Nobody but the one who answers ever sees
-- an answer; the hall sees how many chose what.

local m = require "maslikhat"

local function dilemma(t)
  t.private, t.score, t.show, t.to = true, "integrity", "counts", "all"
  return m.question(t)
end

local function risk(t)
  t.private, t.show, t.to, t.scale = true, "counts", "all", { 1, 5 }
  t.low = { kk = "менде мүлде жоқ", ru = "у меня не бывает", en = "never with me" }
  t.high = { kk = "жиі кездеседі", ru = "встречается часто", en = "often" }
  return m.question(t)
end

local scores = {
  m.score {
    id = "integrity",
    title = { kk = "Адалдық сынағы", ru = "Тест на честность", en = "The integrity test" },
    bands = {
      { 0, {
        kk = "Кейде ыңғайлы жол бірінші көрінеді. Бұл – ұят емес, белгі: келесі жолы шешім қабылдамас бұрын бір адамнан сұраңыз.",
        ru = "Удобный путь Вам виден раньше других. Это не стыд, а знак: в следующий раз сначала спросите кого-нибудь ещё.",
        en = "The convenient way comes to your mind first. That is no shame but a sign: next time ask somebody before you decide.",
      } },
      { 6, {
        kk = "Шекараны білесіз, бірақ жақын адамның алдында босаңсисыз. Қай сұрақта кідіргеніңізді ойлаңыз.",
        ru = "Границу Вы знаете, но перед близкими уступаете. Вспомните, на каком вопросе Вы помедлили.",
        en = "You know the line, but give way to those close to you. Recall at which question you paused.",
      } },
      { 11, {
        kk = "Мүддеңізді көресіз және ашық айтасыз. Ендігі сұрақ: басқаларға да осыны айтуға көмектесе аласыз ба?",
        ru = "Свой интерес Вы видите и называете. Следующий вопрос: поможете ли сказать о нём и другим?",
        en = "You see your interest and name it. The next question: can you help others to do so?",
      } },
    },
  },
}

local questions = {
  dilemma {
    id = "gift", after = { phase = "test", minutes = 1 },
    title = {
      kk = "Мектеп салған кәсіпкер балаңыздың тойына қымбат сыйлық жіберді. Не істейсіз?",
      ru = "Предприниматель, построивший школу, прислал дорогой подарок на свадьбу Вашего ребёнка. Что сделаете?",
      en = "A builder of the school sends a costly present to your child's wedding. What do you do?",
    },
    m.choice { id = "return", points = 3, text = { kk = "Қайтарып, жазбаша хабарлаймын", ru = "Верну и сообщу письменно", en = "Return it and report it in writing" } },
    m.choice { id = "quietly", points = 2, text = { kk = "Үндемей қайтарамын", ru = "Верну без лишних слов", en = "Return it quietly" } },
    m.choice { id = "charity", points = 1, text = { kk = "Алып, балалар үйіне беремін", ru = "Приму и отдам в детский дом", en = "Take it and give it to an orphanage" } },
    m.choice { id = "keep", points = 0, text = { kk = "Аламын: той ғой, қызмет емес", ru = "Приму: это свадьба, а не служба", en = "Take it: a wedding is no office" } },
    explain = {
      kk = "Сыйлықтың өзі емес, одан кейінгі қарыз сезімі қауіпті. Жазбаша хабар сізді де, берген адамды да қорғайды.",
      ru = "Опасен не подарок, а чувство долга после него. Письменное сообщение защищает и Вас, и дарителя.",
      en = "Not the present is dangerous but the feeling of a debt. A written report shields you and the giver.",
    },
  },
  dilemma {
    id = "cousin", after = { phase = "test", minutes = 3 },
    title = {
      kk = "Немере ініңіз ауылдық клубқа жұмысқа түспек. Директоры сізден бюджет күтіп отыр. Қоңырау шаласыз ба?",
      ru = "Двоюродный брат устраивается в клуб, а директор клуба ждёт от Вас денег в бюджете. Позвоните?",
      en = "A cousin applies to the village club; its director waits for your vote on money. Do you ring?",
    },
    m.choice { id = "no", points = 3, text = { kk = "Жоқ, және клуб бюджетіне дауыс бермеймін", ru = "Нет, и по бюджету клуба голосовать не буду", en = "No, and I do not vote on the club's money" } },
    m.choice { id = "wait", points = 2, text = { kk = "Жоқ, бірақ бюджетке дауыс беремін", ru = "Нет, но голосовать буду", en = "No, but I do vote" } },
    m.choice { id = "advice", points = 1, text = { kk = "Тек «жақсы бала» деп айтамын", ru = "Скажу только: «Хороший парень»", en = "I only say “a good lad”" } },
    m.choice { id = "ring", points = 0, text = { kk = "Қоңырау шаламын: туысқа көмектеспесем, кімге?", ru = "Позвоню: кому помогать, как не родне?", en = "I ring: whom to help if not kin?" } },
    explain = {
      kk = "«Жақсы бала» деген бір ауыз сөз де ақша күткен директор үшін – тапсырма. Туыстың мүддесі көбіне осылай өтіп кетеді.",
      ru = "Для директора, который ждёт денег, и одно слово – указание. Так чаще всего и проталкивают родню.",
      en = "To a director who waits for money one word is an order. It is the commonest lobbying for kin.",
    },
  },
  dilemma {
    id = "colleague", after = { phase = "test", minutes = 5 },
    title = {
      kk = "Әріптесіңіз өз фирмасы туралы мәселеге үндемей дауыс бермек. Мұны тек сіз білесіз. Не істейсіз?",
      ru = "Коллега молча голосует по вопросу о своей фирме, знаете об этом только Вы. Что сделаете?",
      en = "A colleague is about to vote on the own firm in silence; only you know. What do you do?",
    },
    m.choice { id = "first-him", points = 3, text = { kk = "Оған айтамын; мәлімдемесе, төрағаға айтамын", ru = "Скажу ему; не заявит – председателю", en = "Tell the colleague; if nothing comes, the chair" } },
    m.choice { id = "aloud", points = 2, text = { kk = "Отырыста дауыстап сұраймын", ru = "Спрошу вслух на заседании", en = "Ask aloud at the sitting" } },
    m.choice { id = "later", points = 1, text = { kk = "Дауыстан кейін оңаша айтамын", ru = "Скажу наедине после голосования", en = "Say it in private after the vote" } },
    m.choice { id = "silent", points = 0, text = { kk = "Бұл – оның ісі", ru = "Это его дело", en = "It is not my business" } },
    explain = {
      kk = "Дауыстан кейін айтылған сөз ештеңені өзгертпейді. Алдымен өзіне айту – әділдік, содан кейін төрағаға айту – міндет.",
      ru = "После голосования слово уже ничего не меняет. Сначала ему – это честно; затем председателю – это обязанность.",
      en = "After the vote words change nothing. To tell the colleague first is fair; to tell the chair next is a duty.",
    },
  },
  dilemma {
    id = "leak", after = { phase = "test", minutes = 7 },
    title = {
      kk = "Жабық талқылаудан досыңыздың бизнесіне пайдалы нәрсе білдіңіз. Досыңыз сұрап отыр.",
      ru = "На закрытом обсуждении Вы узнали то, что важно для бизнеса друга. Друг спрашивает.",
      en = "In a closed debate you learn what matters to a friend's business. The friend asks.",
    },
    m.choice { id = "no", points = 3, text = { kk = "Айта алмаймын деймін", ru = "Скажу, что не могу говорить", en = "I say that I cannot tell" } },
    m.choice { id = "change", points = 2, text = { kk = "Әңгімені басқаға бұрамын", ru = "Переведу разговор", en = "I change the subject" } },
    m.choice { id = "hint", points = 1, text = { kk = "«Асықпа» деп қана айтамын", ru = "Намекну: «Не спеши»", en = "I hint: “Do not hurry”" } },
    m.choice { id = "tell", points = 0, text = { kk = "Айтамын: бәрібір ертең шығады", ru = "Скажу: завтра и так узнают", en = "I tell: all will know tomorrow" } },
    explain = {
      kk = "«Асықпа» деген сөз де ақпарат. Қызметтен алған білім жеке пайдаға жараса, ол – артықшылық.",
      ru = "«Не спеши» – тоже сведения. Знание, полученное по службе и пущенное на выгоду, – преимущество.",
      en = "“Do not hurry” tells something, too. What is known by office and used for gain is an advantage.",
    },
  },
  dilemma {
    id = "mistake", after = { phase = "test", minutes = 9 },
    title = {
      kk = "Өткен жылғы бір даусыңызда мүддеңіз болғанын енді түсіндіңіз. Ешкім байқаған жоқ.",
      ru = "Вы поняли, что год назад голосовали, имея интерес. Никто не заметил.",
      en = "You see now that you once voted with an interest. Nobody has noticed.",
    },
    m.choice { id = "write", points = 3, text = { kk = "Жазбаша мәлімдеймін", ru = "Заявлю письменно", en = "I declare it in writing" } },
    m.choice { id = "ask", points = 2, text = { kk = "Аппараттан кеңес сұраймын", ru = "Посоветуюсь с аппаратом", en = "I ask the staff office for advice" } },
    m.choice { id = "next", points = 1, text = { kk = "Келесіде сақ боламын", ru = "Впредь буду осторожнее", en = "I shall be careful next time" } },
    m.choice { id = "forget", points = 0, text = { kk = "Ескіні қозғамаймын", ru = "Не стану ворошить", en = "I let it rest" } },
    explain = {
      kk = "Өзі айтқан қате бір күн талқыланады, өзге тапқан қате бір жыл. Бүгінгі ойын дәл осы туралы.",
      ru = "Ошибку, которую назвал сам, обсуждают день; ту, что нашли другие, – год. Об этом сегодняшняя игра.",
      en = "A mistake you name is talked of for a day; one that others find, for a year. That is what today is about.",
    },
  },

  risk {
    id = "risk-kin", after = { phase = "barometer", minutes = 1 },
    title = {
      kk = "Туыс не жерлес мүддесін қорғап сөйлеу сізден қаншалықты жиі сұралады?",
      ru = "Как часто Вас просят замолвить слово за родню или земляка?",
      en = "How often are you asked to put in a word for kin or a fellow villager?",
    },
    explain = {
      kk = "Туыстың мүддесін жақтау – нақты қақтығыстың ең жиі түрі.", ru = "Лоббирование родни – самый частый реальный конфликт.",
      en = "Lobbying for kin is the commonest real conflict.",
    },
  },
  risk {
    id = "risk-firm", after = { phase = "barometer", minutes = 3 },
    title = {
      kk = "Шешіміңіз өзіңіз жұмыс істеген не қатысы бар ұйымға пайда әкеліп көрді ме?",
      ru = "Бывало ли, что Ваше решение выгодно организации, с которой Вы связаны?",
      en = "Has a decision of yours brought gain to an organisation you are linked with?",
    },
    explain = {
      kk = "Үлестес ұйым – қақтығыстың екінші көзі. Байланыс бар да, пайда әзірге жоқ болса, ол – ықтимал қақтығыс.",
      ru = "Связанная организация – второй источник. Связь есть, выгоды пока нет – конфликт потенциальный.",
      en = "A linked organisation is the second source. A link without gain so far is a potential conflict.",
    },
  },
  risk {
    id = "risk-buy", after = { phase = "barometer", minutes = 5 },
    title = {
      kk = "Сатып алудың шарты бір қатысушыға сай жазылғанын қаншалықты жиі көрдіңіз?",
      ru = "Как часто Вы видели закупку, описанную под одного участника?",
      en = "How often have you seen a purchase described to fit one bidder?",
    },
    explain = {
      kk = "Мәтінді кім жазғаны – бірінші сұрақ, баға – екінші.", ru = "Первый вопрос – кто писал текст, второй – цена.",
      en = "The first question is who wrote the text; the second is the price.",
    },
  },
  risk {
    id = "risk-silence", after = { phase = "barometer", minutes = 7 },
    title = {
      kk = "Әріптестің мүддесі барын біле тұра үндемей қалу сізде болды ма?",
      ru = "Случалось ли промолчать, зная об интересе коллеги?",
      en = "Have you kept silent, knowing of a colleague's interest?",
    },
    explain = {
      kk = "Үнсіздік – ең қымбат қызмет: оның есебі кейін бәріне бірдей келеді.", ru = "Молчание – самая дорогая услуга: счёт потом приходит всем.",
      en = "Silence is the dearest favour: the bill comes to everybody later.",
    },
  },
  m.question {
    id = "trust-before", to = { "residents", "ngo", "media" }, scale = { 1, 5 },
    after = { phase = "barometer", minutes = 6 },
    title = {
      kk = "Бүгін таңертең мәслихатқа қаншалықты сенесіз?", ru = "Насколько Вы доверяете маслихату сегодня утром?",
      en = "How far do you trust the maslikhat this morning?",
    },
    low = { kk = "мүлде сенбеймін", ru = "совсем не доверяю", en = "not at all" },
    high = { kk = "толық сенемін", ru = "доверяю вполне", en = "fully" },
  },
}

return { scores = scores, questions = questions }
