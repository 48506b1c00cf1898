-- Decisions at the hearing: each of those who know something says it or does not. What is said
-- there is on record, what is not is missing later.

local m = require "maslikhat"
local held = require "held"

local function at(minutes)
  return { phase = "hearing", minutes = minutes }
end

return held.questions {
  m.question {
    id = "late-invite", to = "akim ecologist sanitary",
    closed_by = held.AFTER_HEARING,
    title = {
      kk = "Шақыру бес жұмыс күнінен кеш келді. Тыңдауға қатысасыз ба?",
      ru = "Приглашение пришло позже чем за пять рабочих дней. Останетесь на слушаниях?",
      en = "The invitation came later than five working days ahead. Do you stay at the hearing?",
    },
    m.choice {
      id = "stay", chance = { 1, 2 },
      text = { kk = "Қаламын: адамдар жауап күтіп отыр", ru = "Останусь: люди ждут ответа", en = "I stay: people wait for an answer" },
    },
    m.choice {
      id = "leave", chance = { 3, 2 },
      text = { kk = "Кетемін: мерзімді біз бұзған жоқпыз", ru = "Уйду: срок нарушили не мы", en = "I leave: it was not us who broke the term" },
    },
  },
  m.question {
    id = "stay", to = "akim",
    closed_by = held.AFTER_HEARING,
    title = {
      kk = "Облыс шұғыл кеңеске шақырып жатыр. Кетесіз бе, қаласыз ба?",
      ru = "Область зовёт на срочное совещание. Уедете или останетесь?",
      en = "The oblast calls you to an urgent meeting. Do you go or stay?",
    },
    m.choice {
      id = "stay", chance = { 2, 4 },
      text = { kk = "Қаламын, залға өзім жауап беремін", ru = "Останусь и отвечу залу сам", en = "I stay and answer the hall myself" },
    },
    m.choice {
      id = "leave", chance = { 3, 3 },
      text = { kk = "Кетемін, сұрақтарды жазбаша жіберсін", ru = "Уеду, вопросы пусть пришлют письменно", en = "I go; let them send the questions in writing" },
    },
  },
  m.question {
    id = "addresses", to = "secretary", when = "inject.fired id=supporters",
    closed_by = held.AFTER_HEARING,
    title = {
      kk = "Тізімде он бір бөтен адам бар. Қалай жазасыз?",
      ru = "В списке одиннадцать посторонних. Как запишете?",
      en = "There are eleven strangers on the list. How do you enter them?",
    },
    m.choice {
      id = "apart", chance = { 1, 3 },
      text = { kk = "Мекенжайын сұраймын, айтпағанын бөлек жазамын", ru = "Спрошу адреса, не назвавших запишу отдельно", en = "I ask for addresses; who names none is listed apart" },
    },
    m.choice {
      id = "alike", chance = 2,
      text = { kk = "Бәрін тұрғын деп жазамын", ru = "Запишу всех жителями", en = "I enter all as residents" },
    },
  },
  m.question {
    id = "status", to = "expert", after = at(13),
    title = {
      kk = "Сізден қорытындыңызды сұрады. Өзіңізді кім деп таныстырасыз?",
      ru = "Вас просят о заключении. Кем Вы себя назовёте?",
      en = "They ask for your opinion. What do you call yourself?",
    },
    m.choice {
      id = "expert", chance = { 4, 3 },
      text = { kk = "Сарапшымын, қорытындым күшінде", ru = "Эксперт, заключение в силе", en = "An expert; the opinion stands" },
    },
    m.choice {
      id = "specialist", chance = { 2, 3 },
      text = { kk = "Маманмын, бұл – жеке пікірім", ru = "Специалист, это моё частное мнение", en = "A specialist; this is my private opinion" },
    },
    m.choice {
      id = "withdraw", chance = { 1, 2 },
      text = { kk = "Қорытындымды қайтарып аламын: алаңды көрген жоқпын", ru = "Отзываю заключение: площадку я не видел", en = "I withdraw the opinion: I have not seen the site" },
    },
  },
  m.question {
    id = "expose", to = "ecologist",
    closed_by = held.AFTER_HEARING,
    title = {
      kk = "Ким келтірген су деңгейінің өзге жобадан алынғанын көріп тұрсыз. Залға айтасыз ба?",
      ru = "Вы видите: уровень воды у Кима взят из чужого проекта. Скажете залу?",
      en = "You see that Kim's water level is from another project. Do you tell the hall?",
    },
    m.choice { id = "say", chance = { 2, 3 }, text = { kk = "Айтамын: өтілі де жетпейді", ru = "Скажу: и стажа у него не хватает", en = "I do: and his years of work fall short" } },
    m.choice { id = "pass", chance = 3, text = { kk = "Айтпаймын: заңгер тексерсін", ru = "Промолчу: пусть проверит юрист", en = "I do not: let the lawyer check" } },
  },
  m.question {
    id = "figures", to = "del-05", after = at(12),
    title = {
      kk = "Бас дәрігеріңіз «әкімдіктің келісімінсіз сөйлемеңіз» деген. Журналдағы санды айтасыз ба?",
      ru = "Главврач просил «не выступать без согласия акимата». Назовёте цифры из журнала?",
      en = "Your chief doctor said “do not speak without the akimat's consent”. Do you name the journal's figures?",
    },
    m.choice {
      id = "totals", chance = { 3, 4 },
      text = { kk = "Аты-жөнсіз, жиынтық санды айтамын", ru = "Назову итог, без имён", en = "I give the totals, without names" },
    },
    m.choice {
      id = "silent", chance = { 3, 2 },
      text = { kk = "Ресми сұрау келгенше үндемеймін", ru = "Промолчу до официального запроса", en = "I keep silent until an official request" },
    },
  },
  m.question {
    id = "borehole", to = "ecologist", after = at(12),
    title = {
      kk = "«Су қанша метрде?» – деп сұрады залдан. Қандай жауап бересіз?",
      ru = "«На каком метре вода?» – спрашивают из зала. Что ответите?",
      en = "“At how many metres is the water?” asks the hall. What do you answer?",
    },
    m.choice {
      id = "tell", chance = { 2, 3 },
      text = { kk = "Төрт метрде: ұңғыманың дерегі осындай", ru = "На четвёртом: таковы данные скважины", en = "At four: so says the borehole" },
    },
    m.choice {
      id = "later", chance = { 3, 3 },
      text = { kk = "Ресми сұрау түссе, толық жауап беремін", ru = "Отвечу полностью на официальный запрос", en = "I will answer in full an official request" },
    },
    m.choice {
      id = "silent", chance = { 2, 1 },
      text = { kk = "Жобада он екі метр деп жазылған", ru = "В проекте написано двенадцать", en = "The project says twelve" },
    },
  },
  m.question {
    id = "first-question", to = "council residents company media ngo secretary deputy", after = at(7),
    title = {
      kk = "Билік алдымен қай сұраққа жауап берсін?",
      ru = "На какой вопрос власть должна ответить первым?",
      en = "Which question should the authorities answer first?",
    },
    m.choice { id = "distance", chance = 3, text = { kk = "Үйлерге дейін неше метр?", ru = "Сколько метров до домов?", en = "How many metres is it to the homes?" } },
    m.choice { id = "water", chance = 3, text = { kk = "Ауыз суға не болады?", ru = "Что будет с питьевой водой?", en = "What becomes of the drinking water?" } },
    m.choice { id = "consent", chance = 2, text = { kk = "Келісімді кім берді?", ru = "Кто дал согласие?", en = "Who gave consent?" } },
    m.choice { id = "dump", chance = 2, text = { kk = "Ескі қоқыс қашан жойылады?", ru = "Когда уберут старую свалку?", en = "When will the old dump be cleared?" } },
  },
  m.question {
    id = "microphone", to = "council residents media-1 lawyer", after = at(14),
    title = {
      kk = "Ашық микрофон: бір минут сіздікі. Не туралы айтасыз?",
      ru = "Открытый микрофон: минута Ваша. О чём скажете?",
      en = "The open microphone: the minute is yours. What do you speak of?",
    },
    m.choice { id = "water", text = { kk = "Ауыз су мен құдықтар", ru = "О питьевой воде и колодцах", en = "Drinking water and wells" } },
    m.choice { id = "smoke", text = { kk = "Ескі қоқыс орнының түтіні", ru = "О дыме старой свалки", en = "The smoke of the old dump" } },
    m.choice { id = "road", text = { kk = "Мектеп жанындағы жүк жолы", ru = "О грузовой дороге у школы", en = "The truck road by the school" } },
    m.choice { id = "jobs", text = { kk = "Жұмыс орындары", ru = "О рабочих местах", en = "Jobs" } },
    m.choice { id = "silence", text = { kk = "Бізден ешкім сұрамағаны", ru = "О том, что нас не спросили", en = "That nobody asked us" } },
  },
  m.question {
    id = "answers", to = "akim", after = at(12),
    title = {
      kk = "Залдың үш сұрағы сізге қойылды: залда болмасаңыз, телефонмен. Қалай жауап бересіз?",
      ru = "Три вопроса зала – лично или по телефону – у Вас. Как ответите?",
      en = "The hall's three questions reach you, in the hall or by telephone. How do you answer?",
    },
    m.choice {
      id = "dates", chance = { 2, 3 },
      text = { kk = "Әрқайсысына күнін айтып, жазбаша жауап уәде етемін", ru = "На каждый – день, к которому отвечу письменно", en = "To each the day by which I answer in writing" },
    },
    m.choice {
      id = "words", chance = { 3, 2 },
      text = { kk = "«Мәселе бақылауда» деймін", ru = "Скажу: «Вопрос на контроле»", en = "I say “the matter is under control”" },
    },
  },
  m.question {
    id = "minutes", to = "secretary", after = at(14),
    title = {
      kk = "Жақыпов хаттаманы «қысқа, ескертпесіз» жазыңыз деді. Не істейсіз?",
      ru = "Жакыпов просит протокол «короткий, без замечаний». Что сделаете?",
      en = "Zhakypov wants the minutes “short, without remarks”. What do you do?",
    },
    m.choice {
      id = "full", chance = { 2, 5 },
      text = { kk = "Әр ескертпені және әр ұстанымды тіркеймін", ru = "Внесу каждое замечание и каждую позицию", en = "I enter every remark and every position" },
    },
    m.choice {
      id = "short", chance = { 2, 1 },
      text = { kk = "Қысқа жазамын: жұмысымды сақтауым керек", ru = "Напишу коротко: работу надо беречь", en = "I keep it short: I need this job" },
    },
  },
  m.question {
    id = "zone", to = "sanitary", after = at(12),
    title = {
      kk = "Алдын ала келісіміңізді күтіп отыр, ал зал санитариялық-қорғаныш аймағы туралы сұрады. Не дейсіз?",
      ru = "От Вас ждут предварительного согласования, а зал спрашивает о санитарно-защитной зоне. Что скажете?",
      en = "They await your prior approval, and the hall asks about the sanitary protection zone. What do you say?",
    },
    m.choice {
      id = "name", chance = { 2, 3 },
      text = { kk = "Аймақ – 1000 метр; 640 болса, келісім бермеймін", ru = "Зона – 1000 метров; при 640 не согласую", en = "The zone is 1000 metres; at 640 I do not approve" },
    },
    m.choice {
      id = "general", chance = { 3, 2 },
      text = { kk = "Құжат толық түскенде қараймыз", ru = "Рассмотрим, когда придут все документы", en = "We shall see when all the papers are in" },
    },
  },
  m.question {
    id = "lunches", to = "del-07", after = at(16),
    title = {
      kk = "Дәмханада отыз түскі ас төленіп тұр. Кім төлегенін айтасыз ба?",
      ru = "У Вас в кафе оплачены тридцать обедов. Скажете, кто заплатил?",
      en = "Thirty lunches are paid for in your café. Do you say who paid?",
    },
    m.choice {
      id = "tell", chance = { 2, 3 },
      text = { kk = "Айтамын: Ахметов төледі", ru = "Скажу: Ахметов", en = "I say: Akhmetov" },
    },
    m.choice {
      id = "silent", chance = 3,
      text = { kk = "Үндемеймін: клиент – клиент", ru = "Промолчу: клиент есть клиент", en = "I keep silent: a customer is a customer" },
    },
  },
  m.question {
    id = "metres", to = "investor", after = at(13),
    title = {
      kk = "«Учаске шетінен үйге дейін неше метр?» – деп сұрады. Не дейсіз?",
      ru = "«Сколько метров от края участка до дома?» – спрашивают Вас. Что скажете?",
      en = "“How many metres from the plot's edge to the house?” they ask. What do you say?",
    },
    m.choice {
      id = "keep", chance = { 4, 3 },
      text = { kk = "1600: презентацияда солай", ru = "1600: так в презентации", en = "1600: so says the presentation" },
    },
    m.choice {
      id = "admit", chance = { 1, 3 },
      text = { kk = "Қағазда 640: жолды қысқарттық, бұл қате болды", ru = "По бумаге 640: сократили дорогу, это ошибка", en = "640 on paper: we cut the road short, and that was wrong" },
    },
    m.choice {
      id = "later", chance = 2,
      text = { kk = "Жер өлшеуші нақтылайды", ru = "Уточнит землемер", en = "The surveyor will say" },
    },
  },
  m.question {
    id = "who-are-you", to = "resident-3", after = at(17),
    title = {
      kk = "Хатшы ескертпе парағын ұсынып, мекенжайыңызды жазуды сұрайды. Не жазасыз?",
      ru = "Секретарь даёт лист для замечаний и просит указать адрес. Что Вы напишете?",
      en = "The secretary hands you a sheet for remarks and asks for your address. What do you write?",
    },
    m.choice {
      id = "admit", chance = { 2, 3 },
      text = {
        kk = "«Аудан орталығынанмын, ақшаға келдім. Кешіріңіздер»", ru = "«Я из райцентра, мне заплатили. Простите»",
        en = "“I am from the district centre and was paid. Forgive me”",
      },
    },
    m.choice {
      id = "keep", chance = 3,
      text = { kk = "«Бұлақты ауылының тұрғыны»", ru = "«Житель села Булакты»", en = "“A resident of Bulakty”" },
    },
  },
  m.question {
    id = "consent", to = "village-akim", after = at(14),
    title = {
      kk = "«Келісімді кім берді?» Көктемдегі хатыңыз туралы не айтасыз?",
      ru = "«Кто дал согласие?» Что скажете о своём весеннем письме?",
      en = "“Who consented?” What do you say of your letter of the spring?",
    },
    m.choice {
      id = "admit", chance = { 2, 3 },
      text = { kk = "Мен бердім, жиналыссыз. Хатты қайтарып аламын", ru = "Я, без собрания. Письмо отзываю", en = "I did, without the assembly. I withdraw the letter" },
    },
    m.choice {
      id = "silent", chance = 3,
      text = { kk = "Бұл сұрақ аудан әкіміне қойылсын", ru = "Это вопрос к акиму района", en = "That is a question for the district's akim" },
    },
  },
  m.question {
    id = "well", to = "del-08", after = at(18),
    title = {
      kk = "Эколог су деңгейін сұрайды. Дәптеріңізді көрсетсеңіз, үшінші құдық та ашылады.",
      ru = "Эколог спрашивает об уровне воды. Покажете тетрадь – откроется и колодец номер три.",
      en = "The ecologist asks about the water level. Show the notebook, and well number three is seen too.",
    },
    m.choice {
      id = "show", chance = { 2, 4 },
      text = { kk = "Көрсетемін: су жайында өтірік айтпаймын", ru = "Покажу: о воде не лгу", en = "I show it: about water I do not lie" },
    },
    m.choice {
      id = "hide", chance = 3,
      text = { kk = "Ауызша айтамын, дәптерді бермеймін", ru = "Скажу на словах, тетрадь не дам", en = "I say it aloud, but keep the notebook" },
    },
  },
  m.question {
    id = "fence", to = "resident-2", after = at(19),
    title = {
      kk = "Өтінішке қол қойдыңыз, ал кейін Ахметовтен қоршау дәнекерлеуге тапсырыс алдыңыз. Айтасыз ба?",
      ru = "Вы подписали обращение, а потом взяли у Ахметова заказ на ограду. Скажете?",
      en = "You signed the appeal, then took Akhmetov's order for the fence. Do you say so?",
    },
    m.choice {
      id = "tell", chance = 3,
      text = { kk = "Айтамын, бірақ ескі қоқысты жабыңдар деймін", ru = "Скажу – и потребую закрыть старую свалку", en = "I do, and ask that the old dump be closed" },
    },
    m.choice { id = "silent", chance = 3, text = { kk = "Айтпаймын: бес бала асырау керек", ru = "Не скажу: пятерых кормить надо", en = "I do not: there are five to feed" } },
  },
  m.question {
    id = "signature", to = "del-11", after = at(20),
    title = {
      kk = "640 метрлік актіде сіздің қолыңыз бар. Залға өзіңіз айтасыз ба?",
      ru = "Под актом о 640 метрах Ваша подпись. Скажете залу сами?",
      en = "Your signature is under the record of 640 metres. Do you tell the hall yourself?",
    },
    m.choice {
      id = "speak", chance = { 2, 3 },
      text = { kk = "Айтамын, картаға төрт бұрышын салып беремін", ru = "Скажу и нанесу на карту четыре угла", en = "I do, and mark the four corners on the map" },
    },
    m.choice { id = "wait", chance = 3, text = { kk = "Қағаз сөйлегенше күтемін", ru = "Подожду, пока скажет бумага", en = "I wait until the paper speaks" } },
  },
}
