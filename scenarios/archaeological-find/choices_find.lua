-- Decisions of the first days: what each keeps in a drawer, and who speaks up. `chance` is how often
-- the computer takes a choice, as a newcomer and as one who knows the trade; what follows is in
-- the files of the handlers.

local m = require "maslikhat"

return {
  m.question {
    id = "silence", to = "director", after = { phase = "find", minutes = 0 },
    title = {
      kk = "Қазаншұңқырдан арка шықты. Бүгін не істейсіз?",
      ru = "В котловане показалась арка. Что сделаете сегодня?",
      en = "An arch has come to light in the pit. What do you do today?",
    },
    m.choice {
      id = "today", chance = { 3, 4 },
      text = { kk = "Жұмысты тоқтатып, өзіміз хабарлаймыз", ru = "Остановим работы и сами уведомим", en = "We stop and give notice ourselves" },
    },
    m.choice {
      id = "wait", chance = { 4, 2 },
      text = { kk = "Үндемейміз: мүмкін, ешкім байқамас", ru = "Промолчим: может, не заметят", en = "We keep quiet: perhaps nobody noticed" },
    },
    explain = {
      kk = "Хабарлау міндеті «күтеміз» дегенмен кетпейді: ол арканы тапқан әр адамға жүктелген.",
      ru = "Обязанность уведомить от «подождём» не исчезает: она лежит на каждом, кто нашёл арку.",
      en = "The duty to give notice does not go away by waiting: it binds everyone who found the arch.",
    },
  },
  m.question {
    id = "brick", to = "dep-05", after = { phase = "find", minutes = 3 },
    title = {
      kk = "Мұражайға алған кірпішті не істейсіз?",
      ru = "Как Вы поступите с кирпичом, взятым для музея?",
      en = "What do you do with the brick you took for the museum?",
    },
    m.choice {
      id = "give", chance = { 3, 5 },
      text = { kk = "Сматаевқа беріп, орнын көрсетемін", ru = "Отдам Сматаеву и покажу место", en = "I give it to Smatayev and show the place" },
    },
    m.choice {
      id = "keep", chance = { 3, 2 },
      text = { kk = "Мұражайда қала берсін", ru = "Пусть останется в музее", en = "It stays in the museum" },
    },
    explain = {
      kk = "Орнынан жұлынған кірпіш ештеңені дәлелдемейді. Қайдан алынғаны жазылса, ол – жасын анықтайтын жалғыз үлгі.",
      ru = "Вырванный из кладки кирпич ничего не доказывает. Если записано, откуда он, – это единственный образец для датировки.",
      en = "Torn from its place a brick proves nothing. With its place written down it is the only sample that can be dated.",
    },
  },
  m.question {
    id = "signatures", to = "citizen", after = { phase = "find", minutes = 2 },
    title = {
      kk = "Мекенжайсыз қырық қол туралы не істейсіз?",
      ru = "Что делать с сорока подписями без адреса?",
      en = "What about the forty signatures without an address?",
    },
    m.choice {
      id = "withdraw", chance = { 3, 5 },
      text = { kk = "Өзім алып тастаймын: 272 қол қалады", ru = "Отзову их сама: останется 272", en = "I take them out myself: 272 are left" },
    },
    m.choice {
      id = "silent", chance = { 3, 2 },
      text = { kk = "312 дегенді өзгертпеймін", ru = "Оставлю 312 и промолчу", en = "I leave it at 312 and say nothing" },
    },
    explain = {
      kk = "272 шын қол – 312 күмәнді қолдан күшті: бір жалған қол қалғанының бәріне көлеңке түсіреді.",
      ru = "272 настоящие подписи сильнее 312 сомнительных: одна поддельная бросает тень на все.",
      en = "272 true signatures weigh more than 312 doubtful ones: one that is false casts a shadow on all.",
    },
  },
  m.question {
    id = "plan", to = "historian", after = { phase = "find", minutes = 4 },
    title = {
      kk = "1898 жылғы жоспарды кімге көрсетесіз?",
      ru = "Кому Вы покажете план 1898 года?",
      en = "To whom do you show the plan of 1898?",
    },
    m.choice {
      id = "show", chance = { 3, 5 },
      text = { kk = "Сматаевқа және топқа, бүгін", ru = "Сматаеву и группе, сегодня", en = "To Smatayev and the group, today" },
    },
    m.choice {
      id = "keep", chance = { 3, 2 },
      text = { kk = "Ешкімге: гипотезам бұзылады", ru = "Никому: рухнет моя гипотеза", en = "To nobody: it ruins my hypothesis" },
    },
    explain = {
      kk = "Өз гипотезасына қайшы құжатты өзі көрсеткен ғалымға кейін бәрі сенеді. Оны қарсылас тапса, бәрі күмәнданады.",
      ru = "Учёному, который сам показал документ против своей гипотезы, потом верят во всём. Найдёт соперник – усомнятся во всём.",
      en = "A scholar who shows a paper that speaks against their own hypothesis is believed afterwards. If an opponent finds it, everything is doubted.",
    },
  },
  m.question {
    id = "post", to = "guide", after = { phase = "find", minutes = 5 },
    title = {
      kk = "Блогтарда сізді «сарапшы Төлеген» деп жазып жатыр. Түзетесіз бе?",
      ru = "В блогах пишут: «эксперт Тулеген». Поправите?",
      en = "Blogs call you “the expert Tolegen”. Do you correct them?",
    },
    m.choice {
      id = "correct", chance = { 2, 5 },
      text = { kk = "Иә: мен гидпін, куәмін", ru = "Да: я гид и свидетель", en = "Yes: I am a guide and a witness" },
    },
    m.choice {
      id = "boast", chance = { 3, 2 },
      text = { kk = "Жоқ: қырық мың оқырман сенеді", ru = "Нет: сорок тысяч верят", en = "No: forty thousand believe it" },
    },
  },
  m.question {
    id = "hurry", to = "akim", after = { phase = "find", minutes = 3 },
    title = {
      kk = "Ибраева арка туралы сұрап тұр. Не айтасыз?",
      ru = "Ибраева спрашивает об арке. Что Вы ей скажете?",
      en = "Ibrayeva asks about the arch. What do you tell her?",
    },
    m.choice {
      id = "today", chance = { 3, 5 },
      text = { kk = "Тізімге қосуды бүгін бастаңыз", ru = "Начинайте внесение в список сегодня", en = "Begin the listing today" },
    },
    m.choice {
      id = "slow", chance = { 3, 2 },
      text = { kk = "Асықпаңыз, алдымен компаниямен сөйлесемін", ru = "Не спешите, сначала поговорю с компанией", en = "No hurry, I shall talk to the company first" },
    },
    explain = {
      kk = "Бір айлық мерзім хабарламадан басталады және ешкімнің сөзін күтпейді.",
      ru = "Месяц идёт с уведомления и ничьего слова не ждёт.",
      en = "The month runs from the notice and waits for nobody's word.",
    },
  },
  m.question {
    id = "pressure", to = "culture", when = "answer.given question=hurry choices=slow",
    title = {
      kk = "Әкім «асықпаңыз» деді. Сіз не істейсіз?",
      ru = "Аким сказал: «Не спешите». А Вы?",
      en = "The akim says: no hurry. And you?",
    },
    m.choice {
      id = "sign", chance = { 2, 4 },
      text = { kk = "Бұйрықты дайындай беремін: мерзім – менің міндетім", ru = "Готовлю приказ: срок – моя обязанность", en = "I prepare the order: the term is my duty" },
    },
    m.choice {
      id = "wait", chance = { 3, 2 },
      text = { kk = "Топтың құжаты келгенше күтемін", ru = "Подожду документа группы", en = "I wait for the group's document" },
    },
    explain = {
      kk = "Күтсеңіз, бұйрықты тек әкімдік жауап дайындайтын күндері жаза аласыз. Ол кезде бір айлық мерзім бітуге таяп қалады.",
      ru = "Если ждать, приказ Вы напишете лишь в дни ответа акимата. К тому времени месячный срок почти истечёт.",
      en = "If you wait, you can write the order only in the days when the akimat answers: by then the term of a month is nearly over.",
    },
  },

  -- Preparing the control -------------------------------------------------------------------
  m.question {
    id = "form", to = "dep-02", after = { phase = "control", minutes = 1 },
    title = {
      kk = "Топ қай нысанды таңдайды?",
      ru = "Какую форму выбирает группа?",
      en = "Which form does the group choose?",
    },
    m.choice { id = "discussion", chance = 3, text = { kk = "Талқылау: бәрі естиді, бірақ хабарландыру мерзімі бар", ru = "Обсуждение: услышат все, но есть сроки объявления", en = "Discussion: everyone hears, but there are terms of notice" } },
    m.choice { id = "expertise", chance = 2, text = { kk = "Сараптама: сарапшы шешімдерді талдайды", ru = "Экспертиза: эксперт разбирает решения", en = "Expertise: an expert analyses the decisions" } },
    m.choice { id = "monitoring", chance = 2, text = { kk = "Мониторинг: көзбен көреміз, бірақ келісім керек", ru = "Мониторинг: увидим сами, но нужно согласие", en = "Monitoring: we see for ourselves, but need consent" } },
    explain = {
      kk = "Дұрыс жауап жоқ: талқылау уақыт алады, сараптамаға маман керек, мониторинг келісімге тіреледі. Таңдауыңызды құжаттың «Бақылау нысандары» бөлігіне жазыңыз.",
      ru = "Верного ответа нет: обсуждение требует времени, экспертиза – специалиста, мониторинг – согласия. Запишите выбор в часть документа «Формы контроля».",
      en = "There is no right answer: a discussion takes time, an expertise a specialist, monitoring consent. Put your choice under “Forms of control” in the document.",
    },
  },
  m.question {
    id = "warn", to = "dep-08", after = { phase = "control", minutes = 2 },
    title = {
      kk = "Прорабқа түнде шығуды бұйырған. Кімге айтасыз?",
      ru = "Прорабу велели выйти ночью. Кому Вы скажете?",
      en = "The foreman was told to come out at night. Whom do you tell?",
    },
    m.choice {
      id = "inspector", chance = { 3, 4 },
      text = { kk = "Қалиевке, есімін атамай: учаскені күзетсін", ru = "Калиеву, без имён: пусть поставит пост", en = "Kaliyev, without names: let him post a guard" },
    },
    m.choice {
      id = "foreman", chance = { 3, 4 },
      text = { kk = "Лободаға: бас тартсаң, кәсіподақ қорғайды", ru = "Лободе: откажешься – защитит профсоюз", en = "Loboda: refuse, and the union stands by you" },
    },
    m.choice {
      id = "nobody", chance = { 5, 2 },
      text = { kk = "Ешкімге: сөз бердім", ru = "Никому: я обещала", en = "Nobody: I gave my word" },
    },
  },
  m.question {
    id = "geology", to = "director", after = { phase = "control", minutes = 3 },
    title = {
      kk = "Геологтардың наурыздағы есебін не істейсіз?",
      ru = "Что делать с мартовским отчётом геологов?",
      en = "What do you do with the geologists' report of March?",
    },
    m.choice {
      id = "give", chance = { 2, 4 },
      text = { kk = "Топ пен банкке көрсетемін", ru = "Покажу группе и банку", en = "I show it to the group and the bank" },
    },
    m.choice {
      id = "shelve", chance = { 3, 2 },
      text = { kk = "Сөреде жата берсін", ru = "Пусть лежит на полке", en = "It stays on the shelf" },
    },
  },
  m.question {
    id = "specialist", to = "dep-02", after = { phase = "control", minutes = 5 },
    title = {
      kk = "Топқа маман ретінде кімді аласыз?",
      ru = "Кого группа возьмёт специалистом?",
      en = "Whom does the group take as its specialist?",
    },
    m.choice { id = "smatayev", chance = { 8, 12 }, text = { kk = "Сматаевты: археолог, он төрт жылдық өтілі бар", ru = "Сматаева: археолог, четырнадцать лет стажа", en = "Smatayev: an archaeologist, fourteen years' work" } },
    m.choice { id = "tolegen", chance = { 3, 2 }, text = { kk = "Төлегенді: оны қырық мың адам оқиды", ru = "Тулегена: его читают сорок тысяч", en = "Tolegen: forty thousand read him" } },
    m.choice { id = "iskakov", chance = { 4, 4 }, text = { kk = "Ысқақовты: лицензиясы бар, тегін көмектеседі", ru = "Искакова: лицензия есть, поможет бесплатно", en = "Iskakov: he has a licence and helps for nothing" } },
    explain = {
      kk = "Заң білім мен екі жылдық өтілді талап етеді. Туыстық туралы айтпайды, бірақ топтың сөзіне сенім соған да байланысты: сұраңыз.",
      ru = "Закон требует образования и двух лет стажа. О родстве он молчит, но доверие к группе измеряют и им: спросите.",
      en = "The law asks for a degree and two years' work. Of kinship it says nothing, but trust in the group is measured by it: ask.",
    },
  },
  m.question {
    id = "past", to = "dep-04", after = { phase = "control", minutes = 6 },
    title = {
      kk = "Учаске құжатындағы қолыңыз туралы топқа айтасыз ба?",
      ru = "Скажете группе о своей подписи в деле участка?",
      en = "Do you tell the group of your signature in the file of the plot?",
    },
    m.choice { id = "tell", chance = { 2, 4 }, text = { kk = "Айтамын: бұл да – факт", ru = "Скажу: это тоже факт", en = "Yes: it is a fact, too" } },
    m.choice { id = "silent", chance = { 3, 2 }, text = { kk = "Үндемеймін: топқа кір келтіреді", ru = "Промолчу: это тень на группу", en = "No: it would taint the group" } },
  },
  m.question {
    id = "pictures", to = "archaeologist", after = { phase = "control", minutes = 7 },
    title = {
      kk = "Дуалдан асып түсірген суреттерді топқа бересіз бе?",
      ru = "Отдадите группе снимки, сделанные за забором?",
      en = "Do you give the group the pictures taken behind the fence?",
    },
    m.choice { id = "tell", chance = { 3, 4 }, text = { kk = "Беремін және қалай түсіргенімді айтамын", ru = "Отдам и скажу, как снимал", en = "I give them and say how I took them" } },
    m.choice { id = "street", chance = { 3, 2 }, text = { kk = "Тек көшеден түсірілгенін беремін", ru = "Отдам только снимки с улицы", en = "Only those taken from the street" } },
  },
  m.question {
    id = "safe", to = "chair", after = { phase = "control", minutes = 8 },
    title = {
      kk = "Жер комиссиясының хаттамасын топқа көрсетесіз бе?",
      ru = "Покажете группе протокол земельной комиссии?",
      en = "Do you show the group the minutes of the land commission?",
    },
    m.choice { id = "show", chance = { 2, 4 }, text = { kk = "Көрсетемін, ішінде менің де атым бар", ru = "Покажу, хотя в нём и моё имя", en = "Yes, though my name is in it" } },
    m.choice { id = "keep", chance = { 3, 2 }, text = { kk = "Сейфте қала берсін", ru = "Пусть остаётся в сейфе", en = "It stays in the safe" } },
  },
  m.question {
    id = "night", to = "foreman", when = "inject.fired id=night",
    title = {
      kk = "Түнгі сағат он бір. Экскаваторды іске қосасыз ба?",
      ru = "Одиннадцать вечера. Вы заведёте экскаватор?",
      en = "It is eleven at night. Will you start the excavator?",
    },
    m.choice { id = "refuse", chance = { 3, 4 }, text = { kk = "Жоқ, бас тартамын", ru = "Нет, отказываюсь", en = "No, I refuse" } },
    m.choice { id = "go", chance = { 3, 2 }, text = { kk = "Иә, шығамын", ru = "Да, выхожу", en = "Yes, I go" } },
    explain = {
      kk = "Объектінің сақталуына қатер төндіретін жұмысқа тыйым салынған, оны кім бұйырса да. Сіздің таңдауыңыз бүкіл істің бағытын өзгертеді.",
      ru = "Работы, которые угрожают сохранности объекта, запрещены, кто бы их ни приказал. Ваш выбор меняет весь ход дела.",
      en = "Works that threaten the object are forbidden, whoever orders them. Your choice changes the whole course of the case.",
    },
  },
  m.question {
    id = "film", to = "guide", when = "answer.given question=night",
    title = {
      kk = "Дрон түнде экскаватордың жанындағы адамды түсіріп алды. Кімге бересіз?",
      ru = "Дрон снял ночью человека у экскаватора. Кому отдадите запись?",
      en = "At night your drone filmed a man by the excavator. Who gets the film?",
    },
    m.choice { id = "inspector", chance = { 2, 4 }, text = { kk = "Қалиевке, рұқсатым жоғын да айтамын", ru = "Калиеву и признаюсь, что летал без разрешения", en = "Kaliyev, and I own up to flying without a permit" } },
    m.choice { id = "followers", chance = { 3, 2 }, text = { kk = "Блогқа саламын", ru = "Выложу в блог", en = "My followers" } },
  },
}
