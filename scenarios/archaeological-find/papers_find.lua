-- The papers on the find: what each must contain is the law's word, not the scenario's; samples are
-- what a computer-played author writes, and what a person may look at for the tone.

local m = require "maslikhat"

-- One of these, and a notice by the company or by who found the arch: the month runs from it.
local function after_notice(conditions)
  local list = {}
  for _, condition in ipairs(conditions) do
    for _, notice in ipairs { "notice", "finder-notice" } do
      table.insert(list, condition .. " & paper.submitted paper=" .. notice)
    end
  end
  return table.concat(list, " | ")
end

return {
  m.form "notice" {
    id = "notice", by = { "director", "lawyer" }, to = { "inspector", "culture" },
    law = "HERITAGE 30(1)", phase = "find", bots = { 0.8, 0.98 },
    when = "answer.given question=silence choices=today",
    title = {
      kk = "Компанияның олжа туралы хабарламасы", ru = "Уведомление компании о находке",
      en = "The company's notice of the find",
    },
    samples = {
      what = {
        kk = "Кеңестік ғимараттың іргетасы астынан күйдірілген төртбұрыш кірпіштен қаланған арка ашылды. Ені шамамен 2,1 метр.",
        ru = "Под фундаментом советского здания открылась арка из квадратного обожжённого кирпича шириной около 2,1 метра.",
        en = "Under the foundation of the Soviet building an arch of square fired brick came to light, about 2.1 metres wide.",
      },
      where = {
        kk = "Ескіқорған қаласы, Базар көшесі, 17-учаске, солтүстік-шығыс бұрышы, тереңдігі 3 метр.",
        ru = "Город Ескикорган, улица Базарная, участок 17, северо-восточный угол, глубина 3 метра.",
        en = "The city of Yeskiqorgan, 17 Bazar Street, the north-eastern corner of the plot, 3 metres deep.",
      },
      when = {
        kk = "2027 жылғы 29 сәуір, сағат 11.40.",
        ru = "29 апреля 2027 года, 11 часов 40 минут.",
        en = "29 April 2027, 11.40.",
      },
      contact = {
        kk = "«Строй и К» компаниясы, директоры Р. Кәрімов; мекенжайы – Базар көшесі, 17, учаскедегі кеңсе.",
        ru = "Компания «Строй и К», директор Р. Каримов; адрес – улица Базарная, 17, контора на участке.",
        en = "The company Stroi i K, its director R. Karimov; the site office at 17 Bazar Street.",
      },
    },
    m.part {
      id = "stopped", law = "HERITAGE 30(1)",
      title = { kk = "Жұмыстың тоқтатылуы", ru = "Приостановка работ", en = "Suspension of the works" },
      hint = {
        kk = "Қай жұмыс, қай сағаттан бастап тоқтатылды?",
        ru = "Какие работы и с какого часа приостановлены?",
        en = "Which works were suspended, and from what hour?",
      },
      sample = {
        kk = "Қазаншұңқырдағы барлық жер жұмысы 29 сәуірде сағат 12.00-ден бастап тоқтатылды, арканың маңы лентамен қоршалды.",
        ru = "Все земляные работы в котловане приостановлены с 12 часов 29 апреля, место у арки огорожено лентой.",
        en = "All earthworks in the pit have been suspended since 12.00 on 29 April; the place by the arch is taped off.",
      },
    },
  },

  -- Who found the arch is bound as well: a private person who waits for nobody.
  m.form "notice" {
    id = "finder-notice", by = "archaeologist", to = { "inspector", "culture" },
    law = "HERITAGE 30(1)", phase = "find", bots = { 0.8, 1 },
    when = "answer.given question=silence choices=wait"
      .. " | question.closed question=silence & not answer.given question=silence choices=today"
      .. " | deadline.missed deadline=notice & not paper.submitted paper=notice",
    title = {
      kk = "Археологтың олжа туралы хабарламасы", ru = "Уведомление археолога о находке",
      en = "The archaeologist's notice of the find",
    },
    samples = {
      what = {
        kk = "Базар көшесіндегі қазаншұңқырда күйдірілген төртбұрыш кірпіштен қаланған арка көрінеді, ол үстіндегі ғимараттан әлдеқайда ескі.",
        ru = "В котловане на улице Базарной видна арка из квадратного обожжённого кирпича, намного старше стоявшего над ней здания.",
        en = "In the pit in Bazar Street an arch of square fired brick can be seen, much older than the building that stood on it.",
      },
      where = {
        kk = "Ескіқорған қаласы, Базар көшесі, 17-учаске, солтүстік-шығыс бұрышы.",
        ru = "Город Ескикорган, улица Базарная, участок 17, северо-восточный угол.",
        en = "The city of Yeskiqorgan, 17 Bazar Street, the north-eastern corner.",
      },
      when = {
        kk = "2027 жылғы 29 сәуір, көшеден көрінді.",
        ru = "29 апреля 2027 года, увидел с улицы.",
        en = "29 April 2027, seen from the street.",
      },
      contact = {
        kk = "Д. Сматаев, археолог, телефоны құжаттың соңында.",
        ru = "Д. Сматаев, археолог, телефон в конце документа.",
        en = "D. Smatayev, archaeologist; the telephone number is at the end of the paper.",
      },
    },
  },

  m.paper {
    id = "stop-demand", by = "inspector", to = "director", law = "HERITAGE 30(1)", phase = "control", bots = { 0.45, 0.95 },
    title = {
      kk = "Жұмысты тоқтата тұру туралы талап",
      ru = "Требование приостановить работы",
      en = "Demand to suspend the works",
    },
    m.part {
      id = "grounds", law = "HERITAGE 30(1)",
      title = { kk = "Негізі", ru = "Основание", en = "Grounds" },
      hint = {
        kk = "Не табылды, қай норма тоқтатуға міндеттейді?",
        ru = "Что найдено и какая норма обязывает остановиться?",
        en = "What was found, and which provision requires that work stop?",
      },
      sample = {
        kk = "Тарихи құндылығы болуы мүмкін арка табылды. «Тарихи-мәдени мұра объектілерін қорғау және пайдалану туралы» Заңның 30-бабының 1-тармағы мұндайда жұмысты тоқтата тұруға міндеттейді.",
        ru = "Обнаружена арка, которая может иметь историческую ценность. Пункт 1 статьи 30 Закона «Об охране и использовании объектов историко-культурного наследия» обязывает в таком случае приостановить работы.",
        en = "An arch that may have historical value has been found. Article 30(1) of the Law on heritage sites then requires that the works be suspended.",
      },
    },
    m.part {
      id = "works", law = "HERITAGE 30(1)",
      title = { kk = "Қандай жұмыстар", ru = "Какие работы", en = "Which works" },
      hint = {
        kk = "Жұмыс түрі, орны. Түнгі жұмыс та кіре ме?",
        ru = "Виды работ и место. Входят ли сюда ночные работы?",
        en = "Kinds of work and the place. Does it include the night?",
      },
      sample = {
        kk = "Базар көшесіндегі 17-учаскеде барлық жер жұмысы, соның ішінде түнгі жұмыс, және ауыр техниканың қозғалысы.",
        ru = "На участке по улице Базарной, 17 – все земляные работы, в том числе ночные, и движение тяжёлой техники.",
        en = "On the plot at 17 Bazar Street: all earthworks, by night too, and the movement of heavy machinery.",
      },
    },
    m.part {
      id = "until", law = "HERITAGE 30(2)",
      title = { kk = "Қашанға дейін", ru = "До какого времени", en = "Until when" },
      hint = {
        kk = "Мерзім қай оқиғамен аяқталады?",
        ru = "Каким событием заканчивается срок?",
        en = "Which event ends the term?",
      },
      sample = {
        kk = "Арканың мәртебесі туралы түпкілікті шешім қабылданғанға дейін.",
        ru = "До принятия окончательного решения о статусе арки.",
        en = "Until the final decision on the status of the arch.",
      },
    },
  },

  m.paper {
    id = "listing", by = "culture", to = "inspector", law = "HERITAGE 30(2)", phase = "outcome", bots = { 0.92, 1 },
    when = after_notice {
      "answer.given question=hurry choices=today", "answer.given question=pressure choices=sign",
      "phase.entered phase=answers",
    },
    title = {
      kk = "Алдын ала есепке алу тізіміне қосу туралы бұйрық",
      ru = "Приказ о включении в список предварительного учёта",
      en = "Order entering the arch in the preliminary list",
    },
    m.part {
      id = "object", law = "HERITAGE 30(2)",
      title = { kk = "Объект және орны", ru = "Объект и место", en = "The object and its place" },
      sample = {
        kk = "Күйдірілген кірпіштен қаланған арка, Ескіқорған қаласы, Базар көшесі, 17.",
        ru = "Арка из обожжённого кирпича, город Ескикорган, улица Базарная, 17.",
        en = "An arch of fired brick, the city of Yeskiqorgan, 17 Bazar Street.",
      },
    },
    m.part {
      id = "notified", law = "HERITAGE 30(2)",
      title = { kk = "Хабарлама түскен күн", ru = "Дата уведомления", en = "Date of the notice" },
      hint = {
        kk = "Бір айлық мерзім осы күннен есептеледі.",
        ru = "С этого дня идёт месяц.",
        en = "The month runs from this day.",
      },
      sample = {
        kk = "Хабарлама журналда тіркелген күн.",
        ru = "День, когда уведомление зарегистрировано в журнале.",
        en = "The day the notice was entered in the register.",
      },
    },
    m.part {
      id = "protection", law = "HERITAGE 30(2)",
      title = { kk = "Қорғау тәртібі", ru = "Порядок охраны", en = "Protection" },
      sample = {
        kk = "Түпкілікті шешімге дейін тарих және мәдениет ескерткішімен тең қорғалады.",
        ru = "До окончательного решения охраняется наравне с памятниками истории и культуры.",
        en = "Until the final decision it is protected like a monument of history and culture.",
      },
    },
  },

  m.paper {
    id = "expertise-local", by = "expert", to = "culture", law = "HERITAGE 36", phase = "final", bots = { 0.85, 0.98 },
    when = "phase.entered phase=final & answer.given question=who choices=local",
    closed_by = "answer.given question=keep choices=replace",
    title = {
      kk = "Тарихи-мәдени сараптама қорытындысы (Ысқақов)",
      ru = "Заключение историко-культурной экспертизы (Искаков)",
      en = "Opinion: historical and cultural expertise (Iskakov)",
    },
    m.part {
      id = "licence", law = "HERITAGE 36(2)",
      title = { kk = "Лицензия және аккредитация", ru = "Лицензия и аккредитация", en = "Licence and accreditation" },
      sample = {
        kk = "Археологиялық жұмыстарға лицензия және ғылыми қызмет субъектісінің аккредитациясы бар, екеуі де күшінде.",
        ru = "Есть лицензия на археологические работы и аккредитация субъекта научной деятельности, обе действуют.",
        en = "A licence for archaeological work and an accreditation as a research body, both in force.",
      },
    },
    m.part {
      id = "findings", law = "HERITAGE 36(4)",
      title = { kk = "Зерттеу нәтижесі", ru = "Результаты исследования", en = "Findings" },
      sample = {
        kk = "Қалауы біртекті, кейінгі жөндеудің ізі бар, дәуірін нақтылау үшін қазба керек.",
        ru = "Кладка однородна, есть следы позднего ремонта, для точной датировки нужны раскопки.",
        en = "The masonry is uniform with traces of a later repair; a dig is needed to date it exactly.",
      },
    },
    m.part {
      id = "conclusion", law = "HERITAGE 36(4)",
      title = { kk = "Тұжырым", ru = "Вывод", en = "Conclusion" },
      sample = {
        kk = "Арканың тарихи құндылығы бар, мемлекеттік тізімге енгізуге негіз жеткілікті.",
        ru = "Арка имеет историческую ценность, оснований для включения в государственный список достаточно.",
        en = "The arch has historical value; there are grounds enough to enter it in the state list.",
      },
    },
    m.part {
      id = "ties", optional = true,
      title = {
        kk = "Құрылыс салушымен байланысы",
        ru = "Связи с застройщиком",
        en = "Ties to the developer",
      },
      hint = {
        kk = "Заң бұл бөлікті талап етпейді, ал шағымның ең жиі себебі – осы.",
        ru = "Закон этой части не требует, но именно из-за неё чаще всего и жалуются.",
        en = "The law does not ask for this part; complaints are most often about it.",
      },
    },
  },

  m.paper {
    id = "expertise-institute", by = "institute", to = "culture", law = "HERITAGE 36",
    phase = "final", bots = { 0.85, 0.98 },
    when = "answer.given question=who choices=institute | answer.given question=keep choices=replace",
    title = {
      kk = "Тарихи-мәдени сараптама қорытындысы (институт)",
      ru = "Заключение историко-культурной экспертизы (институт)",
      en = "Opinion: historical and cultural expertise (institute)",
    },
    m.part {
      id = "licence", law = "HERITAGE 36(2)",
      title = { kk = "Лицензия және аккредитация", ru = "Лицензия и аккредитация", en = "Licence and accreditation" },
      sample = {
        kk = "Институттың лицензиясына мерзім қойылмаған, аккредитациясы биылғы қыркүйекке дейін жарамды.",
        ru = "Лицензия института бессрочная, аккредитация действует до сентября этого года.",
        en = "The institute's licence has no time limit; its accreditation is valid until September of this year.",
      },
    },
    m.part {
      id = "findings", law = "HERITAGE 36(4)",
      title = { kk = "Зерттеу нәтижесі", ru = "Результаты исследования", en = "Findings" },
      sample = {
        kk = "Төменгі қатарлары ежелгі, жоғарғысы XIX ғасырда қайта қаланған: ескі арка кейін көпес қоймасына пайдаланылған.",
        ru = "Нижние ряды древние, верхние переложены в XIX веке: старую арку позже использовали под купеческий склад.",
        en = "The lower courses are ancient, the upper ones relaid in the 19th century: a merchant's store later used the old arch.",
      },
    },
    m.part {
      id = "conclusion", law = "HERITAGE 36(4)",
      title = { kk = "Тұжырым", ru = "Вывод", en = "Conclusion" },
      sample = {
        kk = "Арканың тарихи құндылығы бар. Катакомба гипотезасы расталған да, жоққа шығарылған да жоқ: әрі қарай зерттеу керек.",
        ru = "Арка имеет историческую ценность. Гипотеза о катакомбах не подтверждена и не опровергнута: нужно исследовать дальше.",
        en = "The arch has historical value. The hypothesis of catacombs is neither proved nor refuted: more study is needed.",
      },
    },
    m.part {
      id = "ties", optional = true,
      title = {
        kk = "Құрылыс салушымен байланысы",
        ru = "Связи с застройщиком",
        en = "Ties to the developer",
      },
      sample = {
        kk = "Институттың және сарапшының құрылыс салушымен байланысы жоқ.",
        ru = "Ни институт, ни эксперт с застройщиком не связаны.",
        en = "Neither the institute nor the expert has ties to the developer.",
      },
    },
  },

  m.paper {
    id = "final", by = { "inspector", "culture" }, to = "director", law = "HERITAGE 30(2)",
    signs = 1, phase = "final", bots = { 0.95, 1 },
    when = "paper.submitted paper=listing & paper.submitted paper=expertise-local"
      .. " | paper.submitted paper=listing & paper.submitted paper=expertise-institute",
    title = {
      kk = "Арканың мәртебесі туралы түпкілікті шешім",
      ru = "Окончательное решение о статусе арки",
      en = "Final decision on the status of the arch",
    },
    m.part {
      id = "expertise", law = "HERITAGE 36(4)",
      title = { kk = "Қай сараптамаға негізделген", ru = "На какой экспертизе основано", en = "The expertise it rests on" },
      sample = {
        kk = "Мәдениет басқармасы таңдаған ұйымның тарихи-мәдени сараптама қорытындысы.",
        ru = "Заключение историко-культурной экспертизы организации, выбранной управлением культуры.",
        en = "The opinion of the historical and cultural expertise, by the organisation that the culture department chose.",
      },
    },
    m.part {
      id = "decision", law = "HERITAGE 30(2)",
      title = { kk = "Шешім", ru = "Решение", en = "Decision" },
      hint = {
        kk = "Мемлекеттік тізімге енгізу не алдын ала есепке алу тізімінен шығару. Сұраққа берген жауабыңызға сай болсын.",
        ru = "Включить в государственный список или исключить из списка предварительного учёта. Так же, как Вы ответили на вопрос.",
        en = "To enter it in the state list, or to strike it off the preliminary one. As you answered the question.",
      },
      sample = {
        kk = "Арканың мәртебесі туралы шешім сараптама қорытындысына сәйкес қабылданды.",
        ru = "Решение о статусе арки принято в соответствии с заключением экспертизы.",
        en = "The status of the arch is decided in accordance with the opinion of the expertise.",
      },
    },
    m.part {
      id = "term", law = "HERITAGE 30(2)",
      title = { kk = "Мерзімнің сақталуы", ru = "Соблюдение срока", en = "Whether the term is kept" },
      sample = {
        kk = "Тізімге қосылған күннен бастап үш ай өткен жоқ.",
        ru = "Со дня включения в список не прошло трёх месяцев.",
        en = "Less than three months have passed since the listing.",
      },
    },
  },
}
