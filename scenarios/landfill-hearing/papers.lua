-- What is written: the plan of eight steps, the notice, the check of the expert, the outcome of the
-- hearing, the recommendations, the inquiry and its answer.

local m = require "maslikhat"

return {
  m.paper {
    id = "plan", by = { "deputy", "lawyer" }, to = "chair", phase = "preparation", bots = { 0.8, 0.98 },
    when = "phase.entered phase=preparation",
    title = {
      kk = "Тыңдауды дайындау жоспары: сегіз қадам", ru = "План подготовки слушаний: восемь шагов",
      en = "Plan of preparing the hearing: eight steps",
    },
    m.part {
      id = "problem", title = {
        kk = "Мәселе және негіздеме", ru = "Проблема и обоснование", en = "The problem and the grounds",
      },
      hint = {
        kk = "Құқықтық, экономикалық, әлеуметтік негізін бір-бір сөйлеммен жазыңыз.",
        ru = "По одной фразе: правовое, экономическое, социальное обоснование.",
        en = "A sentence each: the legal, economic and social grounds.",
      },
      sample = {
        kk = "Полигон үйлерге жақын жоспарланған, тұрғындарға хабар берілмеген; суға, денсаулыққа, бақшаға қауіп бар; сонымен қатар ескі қоқыс орнын да жабу керек.",
        ru = "Полигон намечен близко к домам, жителей не известили; под угрозой вода, здоровье и огороды, но и старую свалку надо закрывать.",
        en = "The landfill is planned close to homes and the residents were not told; water, health and gardens are at risk, yet the old dump has to close too.",
      },
    },
    m.part {
      id = "support", title = {
        kk = "Қолдау жинау", ru = "Сбор поддержки", en = "Gathering support",
      },
      hint = {
        kk = "Кіммен кеңесесіз, кімнің қолы бар?", ru = "С кем советуетесь, чьи подписи есть?",
        en = "Whom do you consult, whose signatures are there?",
      },
      sample = {
        kk = "214 адам қол қойған өтініш; фермерлер, мектеп, амбулатория, заңгер және инвестормен бөлек-бөлек кездесу.",
        ru = "Обращение с 214 подписями; отдельные встречи с фермерами, школой, амбулаторией, юристом и инвестором.",
        en = "The appeal with its 214 signatures; separate meetings with farmers, school, clinic, lawyer and investor.",
      },
    },
    m.part {
      id = "register", title = {
        kk = "Ресми тіркеу", ru = "Официальная регистрация", en = "Official registration",
      },
      hint = {
        kk = "Бастама қайда тіркеледі, кім жауапты?", ru = "Где зарегистрирована инициатива, кто за неё отвечает?",
        en = "Where is the initiative registered, who is responsible?",
      },
      sample = {
        kk = "Бастама жергілікті қоғамдастық жиналысында және мәслихат аппаратында тіркелді, алдын ала қарайтын жұмыс тобы құрылды.",
        ru = "Инициатива зарегистрирована в собрании местного сообщества и в аппарате маслихата, для предварительного рассмотрения создана рабочая группа.",
        en = "The initiative is registered with the local community assembly and the maslikhat's staff office; a working group has been set up to examine it first.",
      },
    },
    m.part {
      id = "organise", title = {
        kk = "Тыңдауды ұйымдастыру", ru = "Организация слушаний", en = "Organising the hearing",
      },
      hint = {
        kk = "Күні, орны, регламенті, материалдары, арналары.", ru = "День, место, регламент, материалы, каналы.",
        en = "Day, place, rules, materials, channels.",
      },
      sample = {
        kk = "Мәдениет үйінде, 15 күн бұрын жарияланады; түсіндірме жазба мен карта таратылады; хабар чатта, сайтта, газетте жарияланады, дүкенге ілінеді.",
        ru = "В доме культуры, объявить за 15 дней; раздать пояснительную записку и карту; известить через чат, сайт, газету и объявление в магазине.",
        en = "In the house of culture, announced 15 days ahead; an explanatory note and a map are handed out; chat, website, newspaper, a notice in the shop.",
      },
    },
    m.part {
      id = "hold", title = {
        kk = "Тыңдауды өткізу", ru = "Проведение слушаний", en = "Holding the hearing",
      },
      hint = {
        kk = "Кім кіре алады, ескертпелер қалай жиналады?", ru = "Кто может войти, как собрать замечания?",
        en = "Who may come in, how are remarks collected?",
      },
      sample = {
        kk = "Кіру бәріне ашық; әр азаматқа үш минут; жазбаша ескертпелер есік алдында қабылданады; ұстанымдар хаттамаға жазылады.",
        ru = "Вход свободный; гражданину три минуты; письменные замечания принимают у входа; позиции заносят в протокол.",
        en = "Open to all; three minutes a citizen; written remarks are taken by the door; positions go into the minutes.",
      },
    },
    m.part {
      id = "process", title = {
        kk = "Нәтижені өңдеу", ru = "Обработка результатов", en = "Processing the results",
      },
      hint = {
        kk = "Ұсыныстарды кім талдайды, қашанға дейін?", ru = "Кто и к какому дню разберёт предложения?",
        en = "Who sorts the proposals, and by when?",
      },
      sample = {
        kk = "Хатшы мен депутат ұсыныстарды үш күнде талдап, қорытынды хаттама мен ұсынымдардың жобасын жасайды.",
        ru = "Секретарь и депутат за три дня разбирают предложения и готовят итоговый протокол и проект рекомендаций.",
        en = "The secretary and the deputy sort the proposals in three days and prepare the outcome and the draft recommendations.",
      },
    },
    m.part {
      id = "decide", title = {
        kk = "Түпкілікті қарау", ru = "Окончательное рассмотрение", en = "Final consideration",
      },
      hint = {
        kk = "Кім дауыс береді, құжат қайда жарияланады?", ru = "Кто голосует, где публикуют документ?",
        en = "Who votes, where is the document published?",
      },
      sample = {
        kk = "Жергілікті қоғамдастық жиналысы дауыс береді: кворум – 12 делегаттың 6-ауы; құжат сайтта және чатта жарияланады.",
        ru = "Голосует собрание местного сообщества: кворум – 6 из 12 делегатов; документ публикуют на сайте и в чате.",
        en = "The local community assembly votes; the quorum is 6 of 12 delegates; the document is published on the website and in the chat.",
      },
    },
    m.part {
      id = "follow", title = {
        kk = "Орындалуын бақылау", ru = "Контроль исполнения", en = "Follow-up",
      },
      hint = {
        kk = "Сауал қашан жолданады, халыққа кім айтады?", ru = "Когда уйдёт запрос, кто расскажет жителям?",
        en = "When does the inquiry go, who tells the residents?",
      },
      sample = {
        kk = "Әкімге депутаттық сауал жолданады, жауап бір ай ішінде беріледі; істің барысын депутат ауылда тоқсан сайын айтып тұрады.",
        ru = "Акиму направляют депутатский запрос, ответ – в течение месяца; о ходе дел депутат рассказывает в селе раз в квартал.",
        en = "The deputy's inquiry goes to the akim and is answered within a month; the deputy reports to the village every quarter.",
      },
    },
  },
  m.paper {
    id = "notice", by = { "deputy", "secretary", "lawyer" }, open = true, phase = "preparation", law = "REG 52", bots = { 0.88, 1 },
    to = { kk = "тұрғындар мен органдар", ru = "жители и органы", en = "residents and bodies" },
    title = {
      kk = "Қоғамдық тыңдау туралы хабарлама", ru = "Объявление об общественных слушаниях", en = "Notice of the public hearing",
    },
    m.part {
      id = "topic", law = "PC 10(2)",
      title = { kk = "Тақырыбы", ru = "Тема", en = "Topic" },
      hint = {
        kk = "Не талқыланады және неге ол көп адамға қатысты?", ru = "Что обсуждают и почему это касается многих?",
        en = "What is discussed, and why does it concern many?",
      },
      sample = {
        kk = "Бұлақты ауылының маңына тұрмыстық қатты қалдықтар полигонын салу.",
        ru = "Строительство полигона твёрдых бытовых отходов вблизи села Булакты.",
        en = "Building a landfill for solid household waste near Bulakty village.",
      },
    },
    m.part {
      id = "when", law = "PC 10(2)", day = "hearing",
      title = { kk = "Күні, уақыты және орны", ru = "День, время и место", en = "Day, time and place" },
      hint = {
        kk = "Күнін жазыңыз: тыңдау сол күні өтеді. Депутат таңдаған күн дайын тұр. Регламент бойынша бір ай бұрын, әдістеме бойынша 10–15 күн бұрын хабарланады.",
        ru = "Назовите день: тогда слушания и пройдут. День, который выбрала депутат, уже стоит здесь. По регламенту объявляют за месяц, по методике – за 10–15 дней.",
        en = "Name the day: the hearing is held on it. The one the deputy chose stands here. The regulation asks for a month's notice, the method for 10–15 days.",
      },
      sample = {
        kk = "24 қыркүйек, сағат 18:00-де, ауылдың мәдениет үйінде.",
        ru = "24 сентября, в 18:00, в сельском доме культуры.",
        en = "24 September, at 6 p.m., in the village house of culture.",
      },
    },
    m.part {
      id = "form", law = "PC 10(2)",
      title = { kk = "Нысаны", ru = "Форма", en = "Form" },
      hint = {
        kk = "Қандай іс-шара? Тек залда ма, әлде онлайн да өте ме?", ru = "Что за мероприятие? Только в зале или ещё и онлайн?",
        en = "What kind of event? Only in the hall, or online as well?",
      },
      sample = {
        kk = "Қоғамдық тыңдау, ашық, залда; ауыл чатында тікелей эфир.", ru = "Общественные слушания, открытые, в зале; прямой эфир в чате села.",
        en = "A public hearing, open, in the hall; live in the village chat.",
      },
    },
    m.part {
      id = "rules",
      title = { kk = "Регламенті", ru = "Регламент", en = "Rules" },
      hint = {
        kk = "Кім қанша сөйлейді, кезекке қалай жазылады?", ru = "Кому сколько говорить и как записаться?",
        en = "Who speaks how long, and how to get on the list?",
      },
      sample = {
        kk = "Азаматқа үш минут, органға үш минут; кезекке хатшы арқылы немесе залда жазылуға болады.",
        ru = "Гражданину три минуты, органу три; записаться можно у секретаря или в зале.",
        en = "Three minutes a citizen, three a body; sign up with the secretary or in the hall.",
      },
    },
    m.part {
      id = "materials", law = "PC 10(2)",
      title = { kk = "Материалдары", ru = "Материалы", en = "Materials" },
      hint = {
        kk = "Жобаны қайдан оқуға болады?", ru = "Где прочитать проект?", en = "Where can the project be read?",
      },
      sample = {
        kk = "Түсіндірме жазба, алаңның картасы және жоба – ауыл әкімі аппаратында және ауыл чатында.",
        ru = "Пояснительная записка, карта площадки и проект – в аппарате акима села и в чате села.",
        en = "The explanatory note, the map of the site and the project: at the village akim's office and in the village chat.",
      },
    },
    m.part {
      id = "bodies", law = "PC 10(3)",
      title = { kk = "Шақырылған органдар", ru = "Приглашённые органы", en = "Bodies invited" },
      hint = {
        kk = "Кім шақырылды? Органдарды тыңдаудан кемінде бес жұмыс күні бұрын шақыру керек.", ru = "Кто приглашён? Приглашают не позднее чем за пять рабочих дней до слушаний.",
        en = "Who is invited? Bodies are invited at least five working days before the hearing.",
      },
      sample = {
        kk = "Аудан және ауыл әкімдері, экология департаменті, санитариялық қызмет, «Таза Дала» ЖШС.",
        ru = "Аким района и аким села, департамент экологии, санитарная служба, ТОО «Таза Дала».",
        en = "The akims of the district and the village, the ecology department, the sanitary service, Taza Dala LLP.",
      },
    },
    m.part {
      id = "contact",
      title = { kk = "Байланысатын адам", ru = "Контактное лицо", en = "Contact" },
      sample = {
        kk = "Ауыл әкімі аппаратының бас маманы Сапарова Г.", ru = "Главный специалист аппарата акима села Сапарова Г.",
        en = "G. Saparova, chief specialist of the village akim's office.",
      },
    },
  },
  m.paper {
    id = "check", by = { "lawyer", "media-1" }, to = "deputy", law = "PC 11(3)", phase = "preparation", bots = { 0.2, 0.6 },
    when = "phase.entered phase=preparation",
    title = { kk = "Сарапшыны тексеру парағы", ru = "Лист проверки эксперта", en = "Check of the expert" },
    m.part {
      id = "education", law = "PC 11(3)",
      title = { kk = "Білімі", ru = "Образование", en = "Education" },
      hint = {
        kk = "Тиісті салада жоғары білімі бар ма?", ru = "Есть ли высшее образование в этой области?",
        en = "Is there higher education in the field?",
      },
      sample = {
        kk = "Экология бойынша диплом, көшірмесі көрсетілді.", ru = "Диплом по экологии, копия предъявлена.",
        en = "A degree in ecology; a copy was shown.",
      },
    },
    m.part {
      id = "years", law = "PC 11(3)",
      title = { kk = "Жұмыс өтілі", ru = "Стаж", en = "Years of work" },
      hint = {
        kk = "Осы салада кемінде екі жыл. Немен расталады?", ru = "Не меньше двух лет в этой области. Чем подтверждено?",
        en = "At least two years in the field. Proved by what?",
      },
      sample = {
        kk = "Еңбек құжаты бойынша он төрт ай: талапқа сай емес.", ru = "По трудовым документам – четырнадцать месяцев: требованию не отвечает.",
        en = "Fourteen months by the work record: the requirement is not met.",
      },
    },
    m.part {
      id = "knowledge", law = "PC 11(3)",
      title = { kk = "Сараптама нысанасы бойынша білімі", ru = "Знание предмета экспертизы", en = "Knowledge of the subject of the expertise" },
      sample = {
        kk = "Алаңға бармаған, су деңгейі туралы деректің көзін көрсетпеген.", ru = "На площадке не был, источник данных об уровне воды не назвал.",
        en = "Has not seen the site and names no source for the water level.",
      },
    },
    m.part {
      id = "verdict",
      title = { kk = "Тұжырым", ru = "Вывод", en = "Conclusion" },
      sample = {
        kk = "Сөзі жеке пікір ретінде тыңдалады, қоғамдық сараптама деп саналмайды.", ru = "Его слова – частное мнение, общественной экспертизой они не считаются.",
        en = "What he says is heard as a private opinion; it is no public expertise.",
      },
    },
  },
  m.paper {
    id = "summary", by = { "deputy", "secretary" }, to = "chair", law = "PC 13(1)", phase = "processing", bots = { 0.8, 0.97 },
    when = "sitting.opened sitting=hearing",
    title = { kk = "Тыңдаудың қорытынды хаттамасы", ru = "Итоговый протокол слушаний", en = "Outcome of the hearing" },
    m.part {
      id = "when", law = "PC 13(1)",
      title = { kk = "Күні, уақыты және орны", ru = "Дата, время и место", en = "Date, time and place" },
      sample = {
        kk = "Бұлақты ауылының мәдениет үйі, сағат 18:00.", ru = "Дом культуры села Булакты, 18:00.",
        en = "House of culture of Bulakty village, 6 p.m.",
      },
    },
    m.part {
      id = "members", law = "PC 13(1)",
      title = { kk = "Қатысқандар", ru = "Участники", en = "Those present" },
      hint = {
        kk = "Тұрғындар, органдар. Бөтен адамдар болды ма?", ru = "Жители, органы. Были ли посторонние?",
        en = "Residents, bodies. Were there outsiders?",
      },
      sample = {
        kk = "Тіркеу парағы бойынша: тұрғындар, делегаттар, органдар, инвестор; мекенжайын айтпағандар бөлек жазылды.",
        ru = "По листу регистрации: жители, делегаты, органы, инвестор; не назвавшие адреса записаны отдельно.",
        en = "By the register: residents, delegates, bodies, the investor; those who named no address are listed apart.",
      },
    },
    m.part {
      id = "positions",
      title = { kk = "Тараптардың ұстанымы", ru = "Позиции сторон", en = "Positions" },
      hint = {
        kk = "Тұрғындар, органдар, инвестор: бір-бір сөйлем. Кім келмеді?", ru = "Жители, органы, инвестор: по одной фразе. Кто не пришёл?",
        en = "Residents, bodies, investor: a sentence each. Who did not come?",
      },
      sample = {
        kk = "Тұрғындардың бір бөлігі полигонға мүлде қарсы, енді бір бөлігі ескі қоқыс орнын жабуды сұрайды; эколог су деңгейін тексеруді, инвестор қашықтықты көбейтпеуді сұрайды.",
        ru = "Одни жители против полигона вообще, другие просят закрыть старую свалку; эколог просит проверить уровень воды, инвестор – не увеличивать расстояние.",
        en = "Some residents oppose any landfill, others want the old dump closed; the ecologist asks to have the water level checked, the investor not to raise the distance.",
      },
    },
    m.part {
      id = "proposals", law = "PC 13(1)",
      title = { kk = "Ескерілген ұсыныстар", ru = "Учтённые предложения", en = "Proposals taken up" },
      hint = {
        kk = "Картадан және ескертпелерден не ескерілді?", ru = "Что взято с карты и из замечаний?",
        en = "What was taken from the map and the remarks?",
      },
      sample = {
        kk = "Су сынамасы, ескі қоқыс орнын жою, мектептен аулақ айналма жол.", ru = "Пробы воды, ликвидация старой свалки, объезд в стороне от школы.",
        en = "Water tests, clearing the old dump, a bypass away from the school.",
      },
    },
    m.part {
      id = "declined",
      title = { kk = "Ескерілмеген ұсыныстар және себебі", ru = "Неучтённые предложения и причины", en = "Proposals not taken up, and why" },
      optional = true,
      sample = {
        kk = "Жобаға біржола тыйым салу: бұл жиналыстың құзыретіне кірмейді, тек ұсыным түрінде айтуға болады.",
        ru = "Запретить проект совсем: это вне компетенции собрания, возможна лишь рекомендация.",
        en = "To forbid the project altogether: beyond the assembly's powers; it can only be recommended.",
      },
    },
    m.part {
      id = "next",
      title = { kk = "Келесі қадамдар", ru = "Следующие шаги", en = "Next steps" },
      sample = {
        kk = "Ұсынымдар жиналыста дауысқа салынады, хаттама чатта және сайтта жарияланады.",
        ru = "Рекомендации выносятся на собрание, протокол публикуется в чате и на сайте.",
        en = "The recommendations go to the assembly; the outcome is published in the chat and on the website.",
      },
    },
  },
  m.form "recommendations" {
    id = "recs", draft = "landfill", by = { "chair", "deputy", "secretary" }, to = "akim", law = "COUNCIL 5(2)", phase = "follow-up",
    bots = { 0.8, 0.97 }, when = "sitting.opened sitting=assembly",
    clauses = {
      ["rec-1"] = { "site", "open" }, ["rec-2"] = { "expertise", "water" }, ["rec-3"] = { "road", "dump" },
      control = "control",
    },
    samples = {
      question = {
        kk = "Бұлақты ауылының маңына қалдықтар полигонын салу.", ru = "Строительство полигона отходов вблизи села Булакты.",
        en = "Building a waste landfill near Bulakty village.",
      },
      basis = {
        kk = "Жергілікті қоғамдастық жиналысының шешімі; «Қоғамдық кеңестер туралы» Заңның 1-бабының 6-тармағы және 5-бабы.",
        ru = "Решение собрания местного сообщества; пункт 6 статьи 1 и статья 5 Закона «Об общественных советах».",
        en = "The decision of the local community assembly; the Law on public councils, articles 1(6) and 5.",
      },
      ["rec-1"] = {
        kk = "Қашықтық пен алаңның координаттары: жиналыс қабылдаған мәтін бойынша.", ru = "Расстояние и координаты площадки: по тексту, принятому собранием.",
        en = "The distance and the coordinates of the site, as the assembly adopted them.",
      },
      ["rec-2"] = {
        kk = "Тәуелсіз сараптама және су сынамасы құрылысқа дейін.", ru = "Независимая экспертиза и пробы воды до начала строительства.",
        en = "An independent expertise and water tests before construction.",
      },
      ["rec-3"] = {
        kk = "Айналма жол және ескі қоқыс орнын жою.", ru = "Объездная дорога и ликвидация старой свалки.",
        en = "The bypass and the clearing of the old dump.",
      },
      control = {
        kk = "Орындалуын жергілікті қоғамдастық жиналысы бақылайды; халыққа тоқсан сайын есеп беріледі.", ru = "Контроль возлагается на собрание местного сообщества; раз в квартал – отчёт жителям.",
        en = "Followed up by the local community assembly; the residents are told every quarter.",
      },
    },
  },
  m.form "inquiry" {
    id = "inquiry", by = "deputy", to = "akim", phase = "follow-up", bots = { 0.8, 0.97 },
    copy = {
      kk = "Аудандық мәслихат аппараты", ru = "Аппарат районного маслихата",
      en = "The staff office of the district maslikhat",
    },
    samples = {
      basis = {
        kk = "Үлгі регламенттің 40–44-тармақтары; мәселе мәслихат құзыретінде: аудандық қалдықтар бағдарламасы.",
        ru = "Пункты 40–44 Типового регламента; вопрос в компетенции маслихата: районная программа по отходам.",
        en = "Paragraphs 40–44 of the Model regulation; the matter is within the maslikhat's competence: the district waste programme.",
      },
      facts = {
        kk = "214 тұрғынның өтініші; алаңнан шеткі үйге дейінгі қашықтықты, су деңгейін және келісімді кім бергенін ауылға ешкім құжатпен көрсеткен жоқ.",
        ru = "Обращение 214 жителей; документов о том, сколько метров от площадки до крайнего дома, какой уровень воды и кто дал согласие, селу никто не показал.",
        en = "The appeal of 214 residents; nobody has shown the village papers on the distance from the site to the last house, the water level, or who gave consent.",
      },
      demand = {
        kk = "Алаңның координаттарын, ұңғыма деректерін және қаралған басқа алаңдардың есебін ұсыну; ұсынымдар қаралғанша жер туралы шешім шығармау не шығарылғанын қайта қарау.",
        ru = "Представить координаты площадки, данные скважин и расчёты по другим рассмотренным площадкам; до рассмотрения рекомендаций не решать вопрос о земле, а принятое решение пересмотреть.",
        en = "Provide the coordinates of the site, the borehole data and the estimates for the other sites considered; take no decision on the land until the recommendations are considered, or review one already taken.",
      },
      attachments = {
        kk = "Өтініш, карта.", ru = "Обращение, карта.",
        en = "The appeal, the map.",
      },
    },
  },
  m.form "inquiry-answer" {
    id = "answer", by = "akim", to = "deputy", answers = "inquiry", phase = "follow-up", bots = { 0.75, 0.95 },
    samples = {
      receipt = {
        kk = "Сауал қабылданды, тиісті бөлімдермен бірге қаралды.", ru = "Запрос принят и рассмотрен вместе с профильными отделами.",
        en = "The inquiry was received and considered together with the departments concerned.",
      },
      answer = {
        kk = "Алаң таңдау актісінің, ұңғыма деректерінің және Тасоба алаңы есебінің көшірмелері қоса беріліп отыр; сауал жер комиссиясына жолданды.",
        ru = "Копии акта выбора площадки, данных скважин и расчёта по Тасобе прилагаются; запрос передан земельной комиссии.",
        en = "Copies of the record of the site, the borehole data and the Tasoba estimate are attached; the inquiry has been passed to the land commission.",
      },
      steps = {
        kk = "Бір ай ішінде екі алаң салыстырылып, нәтижесі ауылда жарияланады.", ru = "В течение месяца сравним две площадки и расскажем о результате в селе.",
        en = "Within a month the two sites will be compared and the result presented in the village.",
      },
      contact = {
        kk = "Тұрғын үй-коммуналдық шаруашылық бөлімінің басшысы.", ru = "Руководитель отдела жилищно-коммунального хозяйства.",
        en = "The head of the housing and utilities department.",
      },
    },
  },
}
