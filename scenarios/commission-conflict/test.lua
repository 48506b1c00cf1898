-- The integrity test and the barometer: private questions. Nobody but the one who answers ever sees
-- an answer; the hall sees how many chose what.

local m = require "maslikhat"

-- With the next phase the time for an answer is over.
local SITS = "phase.entered phase=sitting"

local function dilemma(t)
  t.closed_by = "phase.entered phase=barometer | " .. SITS
  t.private, t.score, t.show, t.to = true, "integrity", "counts", "all"
  return m.question(t)
end

local function risk(t)
  t.closed_by = SITS
  t.private, t.show, t.to, t.scale = true, "counts", "all", { 1, 5 }
  t.low = { kk = "ешқашан", ru = "никогда", en = "never" }
  t.high = { kk = "өте жиі", ru = "очень часто", en = "very often" }
  return m.question(t)
end

local scores = {
  m.score {
    id = "integrity",
    title = { kk = "Адалдық сынағы", ru = "Тест на честность", en = "The integrity test" },
    bands = {
      { 0, {
        kk = "Сізге алдымен ыңғайлы жол көрінеді. Бұл – ұят емес, белгі: келесі жолы шешім қабылдамас бұрын біреумен ақылдасыңыз.",
        ru = "Удобный путь Вам виден раньше других. Это не позор, а знак: в следующий раз, прежде чем решать, посоветуйтесь с кем-нибудь.",
        en = "The convenient way comes to your mind first. This is no shame but a sign: next time ask somebody before you decide.",
      } },
      { 6, {
        kk = "Шекараны білесіз, бірақ жақындарыңызға келгенде босаңсисыз. Қай сұрақта кідіргеніңізді еске алыңыз.",
        ru = "Границу Вы знаете, но перед близкими уступаете. Вспомните, на каком вопросе Вы помедлили.",
        en = "You know the line, but give way to those close to you. Recall which question made you pause.",
      } },
      { 11, {
        kk = "Мүддеңізді көресіз әрі ашық айтасыз. Келесі сұрақ: басқаларға да мүддесін айтуға көмектесе аласыз ба?",
        ru = "Свой интерес Вы видите и называете. Следующий вопрос: поможете ли и другим сказать о своём?",
        en = "You see your interest and name it. The next question: can you help others to do the same?",
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
      en = "The businessman who built the school has sent an expensive present for your child's wedding. What do you do?",
    },
    m.choice { id = "return", points = 3, text = { kk = "Қайтарып, жазбаша хабарлаймын", ru = "Верну и сообщу письменно", en = "Return it and report it in writing" } },
    m.choice { id = "quietly", points = 2, text = { kk = "Үндемей қайтарамын", ru = "Верну без лишних слов", en = "Return it quietly" } },
    m.choice { id = "charity", points = 1, text = { kk = "Алып, балалар үйіне беремін", ru = "Приму и отдам в детский дом", en = "Take it and give it to an orphanage" } },
    m.choice { id = "keep", points = 0, text = { kk = "Аламын: той ғой, қызмет емес", ru = "Приму: это свадьба, а не служба", en = "Take it: this is a wedding, not office" } },
    explain = {
      kk = "Қауіптісі – сыйлықтың өзі емес, одан кейінгі қарыз сезімі. Жазбаша хабарлау сізді де, сыйлық берген адамды да қорғайды.",
      ru = "Опасен не подарок, а чувство долга после него. Письменное сообщение защищает и Вас, и дарителя.",
      en = "It is not the present that is dangerous but the sense of debt that follows. A written report protects both you and the giver.",
    },
  },
  dilemma {
    id = "cousin", after = { phase = "test", minutes = 3 },
    title = {
      kk = "Немере ініңіз ауылдық клубқа жұмысқа тұрмақ. Клуб директоры сізден бюджет ақшасын күтіп отыр. Оған қоңырау шаласыз ба?",
      ru = "Двоюродный брат устраивается в сельский клуб, а директор клуба ждёт от Вас денег в бюджете. Позвоните ему?",
      en = "Your cousin is applying for a job at the village club, and its director is waiting for you to vote it money. Do you ring the director?",
    },
    m.choice { id = "no", points = 3, text = { kk = "Жоқ, клуб бюджеті бойынша дауыс та бермеймін", ru = "Нет, и по бюджету клуба голосовать не буду", en = "No, and I do not vote on the club's budget" } },
    m.choice { id = "wait", points = 2, text = { kk = "Жоқ, бірақ бюджет бойынша дауыс беремін", ru = "Нет, но по бюджету голосовать буду", en = "No, but I vote on its budget" } },
    m.choice { id = "advice", points = 1, text = { kk = "Тек «жақсы жігіт» деймін", ru = "Скажу только: «Хороший парень»", en = "I only say “a good lad”" } },
    m.choice { id = "ring", points = 0, text = { kk = "Қоңырау шаламын: туысқа көмектеспесем, кімге?", ru = "Позвоню: кому помогать, как не родне?", en = "I ring: whom should I help if not my kin?" } },
    explain = {
      kk = "Ақша күтіп отырған директор үшін бір ауыз сөз де – тапсырма. Туыстың мүддесі көбіне осылай өтіп кетеді.",
      ru = "Для директора, который ждёт денег, и одно слово – указание. Так чаще всего и проталкивают родню.",
      en = "To a director who is waiting for money, a single word is an order. This is how kin are most often pushed through.",
    },
  },
  dilemma {
    id = "colleague", after = { phase = "test", minutes = 5 },
    title = {
      kk = "Әріптесіңіз өз фирмасы туралы мәселе бойынша үндемей дауыс бермек. Мұны тек сіз білесіз. Не істейсіз?",
      ru = "Коллега собирается молча голосовать по вопросу о своей фирме, знаете об этом только Вы. Что сделаете?",
      en = "A colleague is about to vote, in silence, on a matter of his own firm; only you know. What do you do?",
    },
    m.choice { id = "first-him", points = 3, text = { kk = "Өзіне айтамын; мәлімдемесе, төрағаға айтамын", ru = "Скажу ему; не заявит – скажу председателю", en = "Tell him; if he does not declare, tell the chair" } },
    m.choice { id = "aloud", points = 2, text = { kk = "Отырыста дауыстап сұраймын", ru = "Спрошу вслух на заседании", en = "Ask aloud at the sitting" } },
    m.choice { id = "later", points = 1, text = { kk = "Дауыстан кейін оңаша айтамын", ru = "Скажу наедине после голосования", en = "Say it in private after the vote" } },
    m.choice { id = "silent", points = 0, text = { kk = "Бұл – оның ісі", ru = "Это его дело", en = "That is his business" } },
    explain = {
      kk = "Дауыстан кейін айтылған сөз ештеңені өзгертпейді. Алдымен өзіне айту – әділдік, содан кейін төрағаға айту – міндет.",
      ru = "После голосования слово уже ничего не меняет. Сначала ему – это честно; затем председателю – это обязанность.",
      en = "After the vote words change nothing. Telling him first is fair; telling the chair next is a duty.",
    },
  },
  dilemma {
    id = "leak", after = { phase = "test", minutes = 7 },
    title = {
      kk = "Жабық талқылауда досыңыздың бизнесіне маңызды нәрсе білдіңіз. Досыңыз сол туралы сұрап отыр. Не істейсіз?",
      ru = "На закрытом обсуждении Вы узнали то, что важно для бизнеса друга. Друг об этом спрашивает. Что сделаете?",
      en = "In a closed debate you learned something that matters to a friend's business. The friend asks you about it. What do you do?",
    },
    m.choice { id = "no", points = 3, text = { kk = "Айта алмаймын деймін", ru = "Скажу, что не могу говорить", en = "I say that I cannot tell" } },
    m.choice { id = "change", points = 2, text = { kk = "Әңгімені басқаға бұрамын", ru = "Переведу разговор", en = "I change the subject" } },
    m.choice { id = "hint", points = 1, text = { kk = "«Асықпа» деп қана айтамын", ru = "Намекну: «Не спеши»", en = "I hint: “Do not hurry”" } },
    m.choice { id = "tell", points = 0, text = { kk = "Айтамын: бәрібір ертең белгілі болады", ru = "Скажу: завтра и так узнают", en = "I tell: everybody will know tomorrow" } },
    explain = {
      kk = "«Асықпа» деген сөз де – ақпарат. Қызмет бабында білгенін жеке пайдаға жарату – әділетсіз артықшылық.",
      ru = "«Не спеши» – тоже сведения. Знание, полученное по службе и пущенное на личную выгоду, – нечестное преимущество.",
      en = "“Do not hurry” is information, too. What one learns in office and uses for private gain is an unfair advantage.",
    },
  },
  dilemma {
    id = "mistake", after = { phase = "test", minutes = 9 },
    title = {
      kk = "Былтыр мүддеңіз бола тұра дауыс бергеніңізді енді түсіндіңіз. Ешкім байқаған жоқ. Не істейсіз?",
      ru = "Вы поняли, что в прошлом году голосовали, имея интерес. Никто не заметил. Что сделаете?",
      en = "You now see that last year you voted although you had an interest. Nobody has noticed. What do you do?",
    },
    m.choice { id = "write", points = 3, text = { kk = "Жазбаша мәлімдеймін", ru = "Заявлю письменно", en = "I declare it in writing" } },
    m.choice { id = "ask", points = 2, text = { kk = "Аппараттан кеңес сұраймын", ru = "Посоветуюсь с аппаратом", en = "I ask the staff office for advice" } },
    m.choice { id = "next", points = 1, text = { kk = "Келесіде сақ боламын", ru = "Впредь буду осторожнее", en = "I shall be careful next time" } },
    m.choice { id = "forget", points = 0, text = { kk = "Ескіні қозғамаймын", ru = "Не стану ворошить", en = "I let it rest" } },
    explain = {
      kk = "Өзіңіз айтқан қате бір күн талқыланады, өзгелер тапқан қате – бір жыл. Бүгінгі ойын дәл осы туралы.",
      ru = "Ошибку, которую назвали Вы сами, обсуждают день; ту, что нашли другие, – год. Об этом и сегодняшняя игра.",
      en = "A mistake you name yourself is talked about for a day; one that others find, for a year. That is what today's game is about.",
    },
  },

  risk {
    id = "risk-kin", after = { phase = "barometer", minutes = 1 },
    title = {
      kk = "Туысы не жерлесі үшін сөз айтуды сізден қаншалықты жиі сұрайды?",
      ru = "Как часто Вас просят замолвить слово за родню или земляка?",
      en = "How often are you asked to put in a word for kin or for somebody from your home village?",
    },
    explain = {
      kk = "Туыс үшін сөз айту – нақты қақтығыстың ең жиі түрі.", ru = "Хлопотать за родню – самый частый вид реального конфликта.",
      en = "Putting in a word for kin is the commonest kind of real conflict.",
    },
  },
  risk {
    id = "risk-firm", after = { phase = "barometer", minutes = 3 },
    title = {
      kk = "Шешіміңіз өзіңізге қатысы бар ұйымға қаншалықты жиі пайда әкелді?",
      ru = "Как часто Ваше решение оказывалось выгодно организации, с которой Вы связаны?",
      en = "How often has a decision of yours brought gain to an organisation you are linked with?",
    },
    explain = {
      kk = "Қатысы бар ұйым – қақтығыстың екінші көзі. Байланыс бар, бірақ әзірге пайда жоқ болса, бұл – ықтимал қақтығыс.",
      ru = "Связанная с Вами организация – второй источник конфликта. Связь есть, выгоды пока нет – конфликт потенциальный.",
      en = "An organisation you are linked with is the second source of conflicts. A link without gain so far is a potential conflict.",
    },
  },
  risk {
    id = "risk-buy", after = { phase = "barometer", minutes = 5 },
    title = {
      kk = "Сатып алу талаптарының бір қатысушыға лайықталып жазылғанын қаншалықты жиі көрдіңіз?",
      ru = "Как часто Вы видели закупку, описанную под одного участника?",
      en = "How often have you seen a purchase described so as to fit one bidder?",
    },
    explain = {
      kk = "Бірінші сұрақ – мәтінді кім жазды, екіншісі – бағасы қандай.", ru = "Первый вопрос – кто писал описание, второй – какова цена.",
      en = "The first question is who wrote the specification, the second is the price.",
    },
  },
  risk {
    id = "risk-silence", after = { phase = "barometer", minutes = 7 },
    title = {
      kk = "Әріптесіңіздің мүддесі барын біле тұра, қаншалықты жиі үндемей қалдыңыз?",
      ru = "Как часто Вы молчали, зная об интересе коллеги?",
      en = "How often have you kept silent, knowing of a colleague's interest?",
    },
    explain = {
      kk = "Үндемей қалу – ең қымбат жақсылық: оның құнын кейін бәрі төлейді.", ru = "Молчание – самая дорогая услуга: счёт потом приходит всем.",
      en = "Silence is the costliest favour: everybody gets the bill later.",
    },
  },
  m.question {
    id = "trust-before", to = { "residents", "ngo", "media" }, scale = { 1, 5 }, closed_by = SITS,
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
