-- What is written before 21 September and on the day.

local m = require "maslikhat"

return {
  m.paper {
    id = "plan", by = "helper", to = "police", phase = "ready", when = "question.asked question=stewards",
    title = { kk = "Тәртіп сақтау жоспары", ru = "План поддержания порядка", en = "Plan for keeping order" },
    answer = { kk = "Келістік, байланыста боламыз.", ru = "Согласовано, будем на связи.", en = "Agreed; we shall stay in touch." },
    m.part {
      id = "stewards", law = "ASSEMBLY 5(2)", title = { kk = "Тәртіпті кім сақтайды?", ru = "Кто следит за порядком?", en = "Who keeps order?" },
      sample = {
        kk = "Айырым белгісін таққан ұйымдастырушы және жиырма ерікті. Жеке күзет ұйымы тартылмайды.",
        ru = "Организатор с отличительным знаком и двадцать добровольцев. Частная охрана не привлекается.",
        en = "The organiser with his badge and twenty volunteers. No private security is engaged.",
      },
    },
    m.part {
      id = "exits", title = { kk = "Кіру, шығу, дәрігер", ru = "Вход, выход, врач", en = "Entrance, exit, doctor" },
      sample = {
        kk = "Екі кіреберіс бар, артқы шығу жолы бос, дәрігер сахнаның оң жағында.",
        ru = "Два входа, задний выход свободен, врач справа от сцены.",
        en = "Two entrances, the rear exit free, a doctor on the right of the stage.",
      },
    },
  },
  m.paper {
    id = "security", by = "police", to = { "akim", "claimant" }, phase = "ready",
    when = "phase.entered phase=ready",
    title = { kk = "Қоғамдық тәртіпті қорғау шаралары", ru = "Меры охраны общественного порядка", en = "Measures to keep public order" },
    answer = { kk = "Таныстым.", ru = "Ознакомлен.", en = "Noted." },
    m.part {
      id = "measures", title = { kk = "Шаралар", ru = "Меры", en = "Measures" },
      sample = {
        kk = "Отыз қызметкер, кіргендерді толу нормасымен салыстыра санау, ұйымдастырушымен тікелей байланыс.",
        ru = "Тридцать сотрудников, подсчёт людей по норме заполнения, прямая связь с организатором.",
        en = "Thirty officers, a count of people against the limit, a direct line to the organiser.",
      },
    },
    m.part {
      id = "force", law = "ASSEMBLY 18(3)", title = { kk = "Мәжбүрлеу шарасы қашан қолданылады?", ru = "Когда применяют принуждение?", en = "When is force used?" },
      sample = {
        kk = "Митингіні тоқтату туралы талап белгіленген уақытта орындалмаса ғана.",
        ru = "Только если требование прекратить митинг не исполнено к назначенному времени.",
        en = "Only if a demand to end the rally is not met by the time set.",
      },
    },
  },
  m.paper {
    id = "caution", by = "prosecutor", to = "claimant", phase = "ready",
    when = "phase.entered phase=ready",
    title = { kk = "Прокурордың түсіндірмесі", ru = "Разъяснение прокурора", en = "The prosecutor's explanation" },
    answer = { kk = "Түсінікті.", ru = "Понятно.", en = "Understood." },
    m.part {
      id = "bans", law = "ASSEMBLY 5(3)", title = { kk = "Не істеуге болмайды?", ru = "Чего нельзя делать?", en = "What is forbidden?" },
      sample = {
        kk = "Көлік пен жүргіншіге бөгет жасауға, келісімсіз шатыр құруға, жеке күзет ұйымын тартуға болмайды.",
        ru = "Мешать транспорту и прохожим, ставить шатры без согласия акимата, привлекать частную охрану.",
        en = "To hinder traffic and passers-by, to put up tents without the akimat's consent, to engage private security.",
      },
    },
  },
  m.paper {
    id = "briefing", by = "lawyer", to = { "student", "elder", "helper" }, phase = "ready",
    when = "phase.entered phase=ready",
    title = { kk = "Қатысушыға жадынама", ru = "Памятка участнику", en = "A note for participants" },
    answer = { kk = "Таратамыз.", ru = "Раздадим.", en = "We shall hand it out." },
    m.part {
      id = "duties", law = "ASSEMBLY 6(2)", title = { kk = "Міндеттер", ru = "Обязанности", en = "Duties" },
      sample = {
        kk = "Ұйымдастырушының, әкімдік өкілінің, полицияның заңды талабын орындаңыз; өтіп бара жатқандарға бөгет жасамаңыз.",
        ru = "Исполняйте законные требования организатора, представителя акимата и полиции; не мешайте прохожим.",
        en = "Follow lawful demands of the organiser, the akimat's representative and the police; do not hinder passers-by.",
      },
    },
    m.part {
      id = "rights", law = "ASSEMBLY 6(1)", title = { kk = "Құқықтар", ru = "Права", en = "Rights" },
      sample = {
        kk = "Пікір айтуға, плакат ұстауға, фото мен бейнеге түсіруге болады.",
        ru = "Можно высказываться, держать плакаты, снимать фото и видео.",
        en = "You may speak, hold posters, take pictures and film.",
      },
    },
  },
  m.paper {
    id = "address", by = "helper", to = { "student", "elder" }, phase = "ready",
    when = "phase.entered phase=ready",
    title = { kk = "Көршілерге хабар", ru = "Сообщение соседям", en = "A message to the neighbours" },
    answer = { kk = "Таратамыз.", ru = "Передадим.", en = "We shall pass it on." },
    m.part {
      id = "what", law = "ASSEMBLY 6(2)", title = { kk = "21 қыркүйекте не істейміз?", ru = "Что делаем 21 сентября?", en = "What do we do on 21 September?" },
      sample = {
        kk = "Қандай шешім болса да, тәртіп сақтаймыз, өтіп бара жатқандарға бөгет жасамаймыз, талаптарымызды жазбаша да тапсырамыз.",
        ru = "Что бы ни решили, держим порядок, не мешаем прохожим, требования передаём и на бумаге.",
        en = "Whatever is decided, we keep order, hinder no passers-by and hand over our demands on paper, too.",
      },
    },
  },
  m.paper {
    id = "leaflet", by = "student", to = "elder", phase = "ready",
    when = "phase.entered phase=ready",
    title = { kk = "Үнпарақ", ru = "Листовка", en = "The leaflet" },
    answer = { kk = "Жақсы.", ru = "Хорошо.", en = "Good." },
    m.part {
      id = "call", law = "ASSEMBLY 15(1)", title = { kk = "Жұртқа не айтамыз?", ru = "Что скажем людям?", en = "What do we tell people?" },
      sample = {
        kk = "21 қыркүйек, 11.00, Ескі стадион алаңы. Жылу бағасы мен № 3 қазандық туралы айтуға жиналамыз. Плакат – қолда, шеру жоқ.",
        ru = "21 сентября, 11.00, площадь Старого стадиона. Собираемся из-за цены на тепло и котельной № 3. Плакаты в руках, никаких шествий.",
        en = "21 September, 11.00, the Old Stadium square. We meet over the price of heat and boiler house No. 3. Posters in the hand, no marches.",
      },
    },
  },
  m.paper {
    id = "report", by = "officer", to = "akim", internal = true,
    when = "question.asked question=heard | question.asked question=otherwise",
    title = { kk = "Әкімдік өкілінің есебі", ru = "Отчёт представителя акимата", en = "The representative's report" },
    answer = { kk = "Есеп қабылданды.", ru = "Отчёт принят.", en = "The report is accepted." },
    m.part {
      id = "seen", title = { kk = "Не көрдіңіз?", ru = "Что Вы видели?", en = "What did you see?" },
      sample = {
        kk = "Үш жүзге жуық адам келді. Бір дыбыс күшейткіш болды, плакаттарды қолға ұстап тұрды.",
        ru = "Пришло около трёхсот человек, один усилитель, плакаты в руках.",
        en = "About three hundred people came, with one loudspeaker and posters in their hands.",
      },
    },
    m.part {
      id = "demands", law = "ASSEMBLY 17(1)", title = { kk = "Қандай талап қойдыңыз?", ru = "Какие требования предъявили?", en = "What did you demand?" },
      sample = {
        kk = "Талап қойылған жоқ.",
        ru = "Требований не предъявлял.",
        en = "I made no demands.",
      },
    },
  },
  m.paper {
    id = "protocol", by = "police", to = "judge-1",
    when = "question.asked question=new-form | inject.fired id=cordon", bots = { 0.8, 0.8 },
    title = { kk = "Кезекші судьяға жіберілген материал", ru = "Материал дежурному судье", en = "A case for the duty judge" },
    answer = {
      kk = "Бір адамның бұзушылығы бүкіл жиналысты емес, оның өз қатысуын тоқтатады. Материал қабылданды.",
      ru = "Нарушение одного прекращает его участие, а не всё собрание. Материал принят.",
      en = "One person's violation ends that person's part, not the whole assembly. The case has been received.",
    },
    m.part {
      id = "deed", law = "ASSEMBLY 6(3)", title = { kk = "Кім, не істеді?", ru = "Кто и что сделал?", en = "Who did what?" },
      sample = {
        kk = "Бір жігіт бетін жауып алды, ескертуден кейін де ашпады.",
        ru = "Молодой человек закрыл лицо и не открыл его после предупреждения.",
        en = "A young man covered his face and did not uncover it after a warning.",
      },
    },
  },
  m.paper {
    id = "article", by = "media", to = { "head", "claimant" },
    when = "question.asked question=heard | question.asked question=otherwise", bots = { 0.82, 0.9 },
    title = { kk = "Репортаж", ru = "Репортаж", en = "The story" },
    answer = { kk = "Оқыдық.", ru = "Прочли.", en = "We have read it." },
    m.part {
      id = "story", title = { kk = "Не болды?", ru = "Что произошло?", en = "What happened?" },
      sample = {
        kk = "Үш жүз адам, бір сахна, бір талап: жылу. Ұйымдастырушы да, әкімдік өкілі де сөзін айтты.", ru = "Триста человек, одна сцена, одно требование: тепло. Сказали своё и организатор, и представитель акимата.",
        en = "Three hundred people, one stage, one demand: heat. The organiser and the akimat's representative both had their say.",
      },
    },
  },
  m.paper {
    id = "demands", by = "elder", to = "akim",
    when = "question.asked question=heard | question.asked question=otherwise", bots = 0.85,
    title = { kk = "Азаматтардың талаптары", ru = "Требования граждан", en = "The citizens' demands" },
    answer = {
      kk = "Қазандық жөнінде бір апта ішінде жауап беремін.", ru = "О котельной отвечу в течение недели.",
      en = "I shall answer on the boiler house within a week.",
    },
    m.part {
      id = "text", law = "ASSEMBLY 5(1)", title = { kk = "Талаптар", ru = "Требования", en = "Demands" },
      sample = {
        kk = "Бағаның қалай есептелгені жариялансын, № 3 қазандық 1 қазанға дейін жөнделсін.",
        ru = "Опубликовать, как рассчитана цена, отремонтировать котельную № 3 до 1 октября.",
        en = "Publish how the price is worked out; repair boiler house No. 3 by 1 October.",
      },
    },
  },

  -- Judges before whom the case has not come write for whoever comes next.
  m.paper {
    id = "digest", by = { "judge-3", "judge-2" }, to = "clerk", phase = "ready", bots = { 0.7, 0.9 },
    when = "phase.entered phase=ready & not phase.entered phase=court-open",
    title = { kk = "Сот істеріне шолу", ru = "Обзор судебных дел", en = "A survey of cases" },
    answer = { kk = "Сайтқа шығардым.", ru = "Разместила на сайте.", en = "It is on the website." },
    m.part {
      id = "refusal", law = "ASSEMBLY 14(2)",
      title = { kk = "Бас тарту хатында не болуға тиіс?", ru = "Что должно быть в отказе?", en = "What must a refusal contain?" },
      sample = {
        kk = "Шешім негізделген әрі дәлелді болуға тиіс, оған шағым жасауға болады. Қаулының нөмірі ғана – негіздеме емес.",
        ru = "Решение должно быть обоснованным и мотивированным, его можно обжаловать. Один номер постановления – не обоснование.",
        en = "The decision must be justified and reasoned, and it may be appealed. The number of a decree alone is no justification.",
      },
    },
    m.part {
      id = "keep",
      title = { kk = "Ұйымдастырушы нені сақтап қояды?", ru = "Что хранить организатору?", en = "What should the organiser keep?" },
      sample = {
        kk = "Хабарламаның тіркелгені туралы белгіні, әкімдіктің жауабын және оның қай күні келгенін.",
        ru = "Отметку о регистрации уведомления, ответ акимата и дату, когда он пришёл.",
        en = "The mark that the notice was registered, the akimat's answer and the day it came.",
      },
    },
  },
}
