-- Two inquiries: of a deputy whose house is not on the list, read out before the debate of the first
-- item; and on a roof that was paid for and never repaired, for the second.

local m = require "maslikhat"

return {
  m.form "inquiry" {
    id = "inquiry", by = "dep-09", to = "akim", about = "housing", phase = "preparation",
    title = {
      kk = "Депутаттық сауал: Жағалау, 14",
      ru = "Депутатский запрос: Жагалау, 14",
      en = "Deputy's inquiry: 14 Zhagalau Street",
    },
    samples = {
      facts = {
        kk = "Жағалау көшесіндегі 14-үй – ауданның ең тозған үйі: қабырғадан сылақ түсіп, бала жарақаттанды. Өтінімі он екінші болып тіркелгендіктен, он үйдің тізіміне кірмеді.",
        ru = "Дом 14 по улице Жагалау – самый изношенный в районе: со стены упала штукатурка, пострадал ребёнок. Его заявку зарегистрировали двенадцатой, и в список из десяти домов он не попал.",
        en = "14 Zhagalau Street is the most worn building of the district: plaster fell from a wall and a child was hurt. Its application was registered twelfth, so it is not on the list of ten.",
      },
      demand = {
        kk = "14-үй тексерілді ме, тозу дәрежесі қандай, қашан және қандай қаражатқа жөнделеді – жазбаша хабарлаңыз.",
        ru = "Письменно сообщить: обследован ли дом 14, каков его износ, когда и на какие средства его отремонтируют.",
        en = "State in writing whether number 14 was surveyed, how worn it is, and when and from which funds it will be repaired.",
      },
    },
  },
  m.form "inquiry" {
    id = "roof-inquiry", by = "dep-03 dep-12", to = "akim", signers = "council", phase = "questions",
    bots = { 0.5, 0.9 },
    title = {
      kk = "Депутаттық сауал: 2-үйдің шатыры",
      ru = "Депутатский запрос: крыша дома № 2",
      en = "Deputies' inquiry: the roof of building 2",
    },
    samples = {
      facts = {
        kk = "Төрт жыл бұрын 2-үйдің шатырын жөндеуге 4,6 миллион теңге төленген. Актіге қол қойылған, ал шатырдан су әлі ағып тұр.",
        ru = "Четыре года назад за ремонт крыши дома № 2 заплачено 4,6 миллиона тенге. Акт подписан, а крыша течёт до сих пор.",
        en = "Four years ago 4.6 million tenge was paid for the roof of building 2. The certificate is signed, and the roof still leaks.",
      },
      demand = {
        kk = "Жұмысты кім қабылдағанын, ақшаның қайда кеткенін және ол қалай қайтарылатынын жазбаша хабарлаңыз.",
        ru = "Письменно сообщить, кто принял работу, куда ушли деньги и как их вернут.",
        en = "State in writing who accepted the work, where the money went and how it will be recovered.",
      },
    },
    answer = {
      kk = "Сауал алынды. Акт пен төлем құжаттары тексеруге берілді; жауап бір ай ішінде жазбаша беріледі.",
      ru = "Запрос получен. Акт и платёжные документы переданы на проверку; письменный ответ будет в течение месяца.",
      en = "The inquiry has been received. The certificate and the payments are being examined; the written answer follows within a month.",
    },
  },
  m.paper {
    id = "appeal", by = "resident-1", to = "secretary", signers = "residents ngo", phase = "preparation",
    law = "(choice)",
    title = { kk = "Тұрғындардың өтініші", ru = "Обращение жителей", en = "The residents' appeal" },
    m.part {
      id = "request", least = 20,
      title = { kk = "Не сұрайсыздар?", ru = "О чём просите?", en = "What do you ask for?" },
      hint = {
        kk = "Не болды, кімге қатысты, мәслихаттан не күтесіздер.",
        ru = "Что случилось, кого касается, чего ждёте от маслихата.",
        en = "What happened, whom it concerns, what you expect of the maslikhat.",
      },
      sample = {
        kk = "Жағалау көшесіндегі 14-үйді тозу дәрежесіне қарап тізімге енгізуді сұраймыз.",
        ru = "Просим включить дом 14 по улице Жагалау в список по степени износа.",
        en = "We ask that 14 Zhagalau Street be put on the list by its wear.",
      },
    },
    answer = {
      kk = "Өтініш тіркелді, бүгінгі отырыстың материалдарына қоса тігіледі.",
      ru = "Обращение зарегистрировано и приложено к материалам сегодняшнего заседания.",
      en = "The appeal is registered and attached to the materials of today's sitting.",
    },
  },
  m.paper {
    id = "papers-request", by = "ngo-1", to = "company", signers = "residents", signs = 1,
    law = "(choice)", phase = "discussion",
    title = {
      kk = "Техникалық құжаттарды беру туралы талап", ru = "Требование передать технические документы",
      en = "A demand for the technical papers",
    },
    m.part {
      id = "demand", least = 20,
      title = { kk = "Қандай құжат, қашанға дейін?", ru = "Какие документы и к какому сроку?", en = "Which papers, and by when?" },
      sample = {
        kk = "4-үйдің паспортын, құбыр сызбаларын және жөндеу актілерін он күн ішінде беріңіз.",
        ru = "Передайте в течение десяти дней паспорт дома № 4, схемы сетей и акты ремонта.",
        en = "Hand over within ten days the passport of building 4, the plans of its pipes and the repair certificates.",
      },
    },
    answer = {
      kk = "Құжаттар мұрағаттан табылса, бірлестікке акт бойынша беріледі.",
      ru = "Документы найдём в архиве и передадим объединению по акту.",
      en = "The papers will be looked for in the archive and handed to the association against a receipt.",
    },
  },
  m.paper {
    id = "works", by = "company", to = "akim", phase = "discussion", law = "(choice)",
    title = { kk = "Жұмыс кестесі мен қарыз есебі", ru = "График работ и справка о долгах", en = "A schedule of works, and the debts" },
    m.part {
      id = "schedule", least = 10,
      title = { kk = "Қай үй қашан жөнделеді?", ru = "Какой дом и когда ремонтируют?", en = "Which building is repaired when?" },
      sample = {
        kk = "Сәуірде – 1–3-үй, мамырда – 4–6-үй, маусымнан қазанға дейін – қалғаны.",
        ru = "В апреле – дома 1–3, в мае – 4–6, с июня по октябрь – остальные.",
        en = "Buildings 1 to 3 in April, 4 to 6 in May, the others from June to October.",
      },
    },
    answer = {
      kk = "Кесте алынды; шарттың түрін мәслихат шешкен соң бекітіледі.",
      ru = "График получен; его утвердят, когда маслихат решит вопрос о договоре.",
      en = "The schedule has been received; it is settled once the maslikhat has decided on the contract.",
    },
  },
  m.paper {
    id = "press-request", by = "media-1", to = "akim", phase = "questions", law = "MEDIA 36",
    title = { kk = "Журналистің сұрау салуы", ru = "Запрос журналиста", en = "A journalist's request" },
    m.part {
      id = "question", least = 10,
      title = { kk = "Қандай ақпарат керек?", ru = "Какая информация нужна?", en = "What information is wanted?" },
      sample = {
        kk = "«Тірек Сервис» бес жылда бюджеттен қанша ақша алды, қай үйлерге жұмсады?",
        ru = "Сколько денег из бюджета «Тірек Сервис» получила за пять лет и на какие дома?",
        en = "How much money did Tirek Service receive from the budget in five years, and for which buildings?",
      },
    },
    answer = {
      kk = "Сұрау салу тіркелді, ақпарат бес жұмыс күні ішінде беріледі.",
      ru = "Запрос зарегистрирован, информацию дадим в течение пяти рабочих дней.",
      en = "The request is registered; the information follows within five working days.",
    },
  },
  m.paper {
    id = "post", by = "media-1", open = true, phase = "voting", when = "sitting.opened", law = "(choice)",
    to = { kk = "Арнаның оқырмандары", ru = "Читатели канала", en = "The channel's readers" },
    title = { kk = "Сессия туралы жазба", ru = "Публикация о сессии", en = "The post on the session" },
    m.part {
      id = "headline", least = 10,
      title = { kk = "Тақырыбы", ru = "Заголовок", en = "The headline" },
      sample = {
        kk = "Он үй, 300 миллион, бір сұрақ: кім жауап береді?",
        ru = "Десять домов, 300 миллионов, один вопрос: кто отвечает?",
        en = "Ten buildings, 300 million, one question: who answers for it?",
      },
    },
    m.part {
      id = "facts", least = 20,
      title = { kk = "Екі жақтың сөзі", ru = "Слова обеих сторон", en = "What both sides say" },
      sample = {
        kk = "Тұрғындар: «Шатырдан су ағып тұр». Компания: «Тұрғындар 38 миллион қарыз».",
        ru = "Жители: «Крыша течёт». Компания: «Жители должны 38 миллионов».",
        en = "Residents: “The roof leaks.” The company: “Residents owe 38 million.”",
      },
    },
  },
  m.paper {
    id = "table", by = "secretary", to = "chair", phase = "questions", when = "amend.tabled", law = "(choice)",
    title = { kk = "Түзетулер кестесі", ru = "Таблица поправок", en = "The table of amendments" },
    m.part {
      id = "order", least = 10,
      title = { kk = "Дауысқа салу реті", ru = "Порядок голосования", en = "The order of voting" },
      hint = {
        kk = "Алдымен негізге алу, сосын түзетулер бір-бірлеп, соңында тұтастай.",
        ru = "Сначала за основу, потом поправки по одной, в конце в целом.",
        en = "First the basis, then the amendments one by one, in the end the whole.",
      },
      sample = {
        kk = "Негізге алу; түзетулер: мәтіні ең көп өзгеретіннен басталады; тұтастай.",
        ru = "За основу; поправки, начиная с тех, что меняют больше текста; в целом.",
        en = "The basis; the amendments, those that change most first; the whole.",
      },
    },
    m.part {
      id = "clash", least = 10,
      title = { kk = "Бірін-бірі жоққа шығаратындары", ru = "Какие исключают друг друга", en = "Which exclude each other" },
      sample = {
        kk = "200 және 400 миллион туралы түзетулер: бірі қабылданса, екіншісі қаралмайды.",
        ru = "Поправки о 200 и о 400 миллионах: если принята одна, другую на голосование не ставят.",
        en = "Those of 200 and of 400 million: if one is adopted, the other is not voted on.",
      },
    },
    answer = { kk = "Рақмет, осы ретпен жүремін.", ru = "Спасибо, пойдём по этому порядку.", en = "Thank you; I shall follow that order." },
  },
  m.paper {
    id = "extract", by = "secretary", to = "akim", phase = "voting", draft = "housing",
    when = "decision.adopted draft=housing", law = "(choice)",
    title = { kk = "Хаттамадан үзінді", ru = "Выписка из протокола", en = "Extract from the minutes" },
    m.part {
      id = "sum", clauses = "sum control", least = 10,
      title = { kk = "Не шешілді?", ru = "Что решено?", en = "What was decided?" },
    },
    answer = { kk = "Шешім орындауға қабылданды.", ru = "Решение принято к исполнению.", en = "The decision is taken up for execution." },
  },
}
