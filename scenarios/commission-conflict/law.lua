-- Questions on the law, at the moment each matters, and the scales that everybody is asked.

local m = require "maslikhat"
local held = require "held"

return held.all(held.all({
  m.question {
    -- What it asks is what the picture is about, so it waits for the picture.
    id = "kinds", to = "all", law = "(choice)", after = { phase = "sitting", minutes = 15 },
    when = "inject.fired id=photo",
    title = {
      kk = "Депутат жеткізушіден еш пайда көрмейді, бірақ оның стендінде суретке түскен. Бұл – қандай қақтығыс?",
      ru = "У депутата нет никакой выгоды от поставщика, но есть снимок у его стенда. Какой это конфликт?",
      en = "A deputy gains nothing from a supplier, but there is a picture of the deputy at his stand. What kind of conflict is it?",
    },
    m.choice { id = "perceived", right = true, text = { kk = "Көрінетін", ru = "Видимый", en = "Perceived" } },
    m.choice {
      id = "real", text = { kk = "Нақты", ru = "Реальный", en = "Real" },
      why = {
        kk = "Нақты қақтығыста жеке мүдде шешімге қазір әсер етеді: мысалы, туған ағасына жер телімі бөлінетін болса. Бұл депутаттың мүддесі жоқ.",
        ru = "При реальном конфликте личный интерес влияет на решение сейчас: скажем, участок выделяют родному брату. У этого депутата интереса нет.",
        en = "In a real conflict a private interest affects the decision now: when land is allotted to one's own brother, say. This deputy has none.",
      },
    },
    m.choice {
      id = "potential", text = { kk = "Ықтимал", ru = "Потенциальный", en = "Potential" },
      why = {
        kk = "Ықтимал қақтығыста мүдде кейін пайда болуы мүмкін: мысалы, депутаттың өзі сол ұйымға жұмысқа ауысқалы жүрсе. Суреттен ондай мүдде тумайды.",
        ru = "Потенциальный – когда интерес может появиться: например, депутат сам собирается перейти туда на работу. Из снимка он не появится.",
        en = "A conflict is potential when an interest may arise: if the deputy is about to go and work there, say. A picture brings none.",
      },
    },
    m.choice {
      id = "none", text = { kk = "Ешқандай", ru = "Никакого", en = "None" },
      why = {
        kk = "Мүдде жоқ, бірақ сенім сырт көзге солай көрінгеннен де бұзылады. Бір сөйлеммен түсіндірсе, жеткілікті.",
        ru = "Интереса нет, но доверие портит и видимость. Хватит одной фразы объяснения.",
        en = "There is no interest, but the appearance of one harms trust as well. One sentence of explanation is enough.",
      },
    },
    explain = {
      kk = "Үш түрі бар: нақты – мүдде қазір әсер етеді; ықтимал – әсер етуі мүмкін; көрінетін – мүдде жоқ, бірақ жұрт бар деп ойлайды. Алғашқы екеуі мәлімделеді, үшіншісі түсіндіріледі. Бұл бөлініс оқу құралынан алынған, заңда ондай бөлініс жоқ.",
      ru = "Видов три: реальный – интерес влияет сейчас; потенциальный – может повлиять; видимый – интереса нет, но люди так думают. О первых двух заявляют, третий объясняют. Так делит пособие, в законе такого деления нет.",
      en = "There are three kinds: real – an interest has its effect now; potential – it may have one; perceived – there is no interest, but people think there is. The first two are declared, the third is explained. The division is the manual's, not the law's.",
    },
  },
  m.question {
    id = "quorum", to = "all", law = "REG 53", after = { phase = "sitting", minutes = 6 },
    title = {
      kk = "Комиссияда 7 мүше бар. Бесеуі келді, біреуі мүддесін мәлімдеп, залдан шықты. Кворум бар ма?",
      ru = "В комиссии 7 членов. Пришли пятеро, один заявил об интересе и вышел из зала. Есть ли кворум?",
      en = "A commission has 7 members. Five came, one declared an interest and left the hall. Is there a quorum?",
    },
    m.choice { id = "yes", right = true, text = { kk = "Иә: 4 – жетінің жартысынан көп", ru = "Да: 4 – больше половины от семи", en = "Yes: 4 is more than half of seven" } },
    m.choice {
      id = "two-thirds", text = { kk = "Жоқ: үштен екісі керек", ru = "Нет: нужно две трети", en = "No: two thirds are needed" },
      why = {
        kk = "Үштен екі – мәслихат сессиясының кворумы. Тұрақты комиссияға мүшелерінің жартысынан көбі жеткілікті.",
        ru = "Две трети – кворум сессии маслихата. Постоянной комиссии хватает больше половины членов.",
        en = "Two thirds is the quorum of a session of the maslikhat. A standing commission needs more than half of its members.",
      },
    },
    m.choice {
      id = "six", text = { kk = "Иә: енді 6 мүшеден есептеледі", ru = "Да: теперь считают от шести", en = "Yes: it is now counted from six" },
      why = {
        kk = "Мүшелер саны өзгермейді: мүддесін мәлімдеген адам мүше болып қала береді. Төртеу жетіден есептеледі, бұл – жеткілікті.",
        ru = "Число членов не меняется: заявивший об интересе остаётся членом. Считают четверых из семи – и этого хватает.",
        en = "The number of members does not change: whoever has declared an interest remains a member. It is four of seven, and that is enough.",
      },
    },
    m.choice {
      id = "stay", text = { kk = "Ол залда қалса ғана бар", ru = "Только если он останется в зале", en = "Only if that member stays in the hall" },
      why = {
        kk = "Кворум үшін оның отыруы шарт емес: қалған төртеу – жетінің жартысынан көп.",
        ru = "Для кворума его присутствие не нужно: оставшиеся четверо – больше половины от семи.",
        en = "The quorum does not need that member: the four who remain are more than half of seven.",
      },
    },
    explain = {
      kk = "Тұрақты комиссияның отырысы мүшелерінің жартысынан көбі қатысса, заңды. Кворум бар, бірақ шешімге дауыс жинау қиын: мұнда 7 дауыстың 4-еуі «жақтап» болуы керек, ал дауыс беретіні – төртеу ғана.",
      ru = "Заседание постоянной комиссии правомочно, если присутствует больше половины её членов. Кворум есть, а с голосами трудно: здесь нужно четыре «за» из семи, и голосуют лишь четверо.",
      en = "A sitting of a standing commission is valid if more than half of its members are present. There is a quorum, but votes are hard to find: four “for” of seven are needed here, and only four members vote.",
    },
  },
  m.question {
    id = "written", to = "all", law = "ANTICORR 15(3)", after = { phase = "sitting", minutes = 24 },
    title = {
      kk = "Депутат отырыс алдында қаралатын мәселеде жеке мүддесі бар екенін түсінді. Заң одан не талап етеді?",
      ru = "Депутат перед заседанием понял, что в вопросе повестки у него есть личный интерес. Чего требует закон?",
      en = "Before the sitting a deputy sees that an item touches a private interest. What does the law require?",
    },
    m.choice { id = "notify", right = true, text = { kk = "Білген бойда басшылыққа жазбаша хабарлау", ru = "Сразу письменно уведомить руководство", en = "Notify the head in writing as soon as it is known" } },
    m.choice {
      id = "abstain", text = { kk = "Дауыс бергенде қалыс қалу", ru = "Воздержаться при голосовании", en = "Abstain in the vote" },
      why = {
        kk = "Қалыс қалу да – дауыс беруге қатысу, ол нәтижеге әсер етеді. Мүдде туралы дауысқа дейін жазбаша хабарланады.",
        ru = "Воздержаться – значит участвовать, и это влияет на итог. Об интересе сообщают письменно и до голосования.",
        en = "To abstain is to take part, and it affects the result. Notice of an interest is given in writing, before the vote.",
      },
    },
    m.choice {
      id = "after", text = { kk = "Отырыстан кейін журналистерге түсіндіру", ru = "После заседания объяснить журналистам", en = "Explain it to journalists after the sitting" },
      why = {
        kk = "Кейін түсіндіру – қақтығысты реттеу емес. Хабар білген бойда беріледі.",
        ru = "Объяснить потом – не значит урегулировать конфликт. Уведомляют сразу, как узнали.",
        en = "Explaining it later settles nothing. Notice is due as soon as the interest is known.",
      },
    },
    m.choice {
      id = "orally", text = { kk = "Төрағаның құлағына сыбырлау", ru = "Шепнуть председателю", en = "Whisper it to the chair" },
      why = {
        kk = "Ауызша сөз хаттамада қалмайды: заң жазбаша хабарлауды талап етеді.",
        ru = "Устное слово в протоколе не останется: закон требует письменной формы.",
        en = "A whisper leaves no trace in the minutes: the law requires writing.",
      },
    },
    explain = {
      kk = "Мәслихат депутаты – мемлекеттік функцияларды орындауға уәкілеттік берілген адам. Мүдделер қақтығысы болса, оған лауазымдық өкілеттігін жүзеге асыруға тыйым салынады, ал қақтығыстың туындағанын не туындауы мүмкін екенін білген бойда ол жазбаша хабарлайды.",
      ru = "Депутат маслихата – лицо, уполномоченное на выполнение государственных функций. При конфликте интересов осуществлять должностные полномочия ему запрещено, а о конфликте или его возможности он письменно уведомляет, как только узнал.",
      en = "A deputy of a maslikhat is a person authorised to perform functions of the state. Such a person may not exercise the powers of office while in a conflict of interest, and gives written notice that a conflict has arisen or may arise as soon as this is known.",
    },
  },
  m.question {
    id = "fair", to = "all", scale = { 1, 5 }, after = { phase = "sitting", minutes = 27 },
    when = held.DEALT_WITH,
    title = {
      kk = "Комиссия мәселені қаншалықты әділ қарады?", ru = "Насколько честно комиссия рассмотрела вопрос?",
      en = "How fairly did the commission deal with the matter?",
    },
    low = { kk = "әділ емес", ru = "нечестно", en = "unfairly" },
    high = { kk = "әділ әрі ашық", ru = "честно и открыто", en = "fairly and openly" },
  },
  m.question {
    id = "measures", to = "all", law = "ANTICORR 15(3)", after = { phase = "hours", minutes = 8 },
    title = {
      kk = "Басшылық мүдделер қақтығысы туралы басқа көзден білді. Ол не істеуге міндетті?",
      ru = "О конфликте интересов руководство узнало со стороны. Что оно обязано сделать?",
      en = "The head learns of a conflict of interest from another source. What must the head do?",
    },
    m.choice { id = "act", right = true, text = { kk = "Дер кезінде шара қолдану: осы мәселеден шеттету", ru = "Своевременно принять меры: отстранить от вопроса", en = "Act in time: take the person off the matter" } },
    m.choice {
      id = "wait", text = { kk = "Адамның өзі жазбаша хабарлағанын күту", ru = "Ждать, пока человек сообщит письменно сам", en = "Wait until the person gives notice in writing" },
      why = {
        kk = "Ақпарат басқа көзден келсе де, шара қолданылады: күту – міндетін орындамау деген сөз.",
        ru = "Меры принимают и тогда, когда сведения пришли из другого источника: ждать – значит не исполнить обязанность.",
        en = "Measures are due even when the information came from another source: waiting is a failure of duty.",
      },
    },
    m.choice {
      id = "fire", text = { kk = "Депутаттық өкілеттігін бірден тоқтату", ru = "Сразу прекратить полномочия депутата", en = "End the deputy's mandate at once" },
      why = {
        kk = "Бұл бап бойынша депутат өкілеттігі тоқтатылмайды: онда сол мәселеден шеттету және басқа шаралар көзделген.",
        ru = "По этой статье мандата не лишают: она говорит об отстранении от этого вопроса и других мерах.",
        en = "This article does not end a mandate: it speaks of taking the person off the matter and of other measures.",
      },
    },
    m.choice {
      id = "hush", text = { kk = "Жария етпей, ішкі әңгіме өткізу", ru = "Провести внутреннюю беседу без огласки", en = "Have a quiet word in private" },
      why = {
        kk = "Әңгіме – шара емес: мәселе басқа адамға тапсырылады не қақтығыс басқа жолмен жойылады.",
        ru = "Беседа – не мера: вопрос поручают другому или устраняют конфликт иначе.",
        en = "A talk is not a measure: the matter is given to somebody else, or the conflict is removed in another way.",
      },
    },
    explain = {
      kk = "Адамның өзі хабарласа да, ақпарат басқа көзден келсе де, басшылық дер кезінде шара қолданады: мәселені басқаға тапсырады, міндеттерін өзгертеді не қақтығысты басқа жолмен жояды.",
      ru = "И когда человек уведомил сам, и когда сведения пришли из другого источника, руководство своевременно принимает меры: поручает вопрос другому, меняет обязанности или устраняет конфликт иначе.",
      en = "Whether the person gave notice or the information came from another source, the head takes measures in time: gives the matter to somebody else, changes the person's duties or removes the conflict in another way.",
    },
  },
  m.question {
    id = "sorry-parts", to = "all", law = "(choice)", after = { phase = "hours", minutes = 15 },
    title = {
      kk = "Жария кешірімді қай сөйлем бұзады?", ru = "Какая фраза портит публичное извинение?",
      en = "Which sentence spoils a public apology?",
    },
    m.choice { id = "if", right = true, text = { kk = "«Егер біреу ренжісе, кешірім сұраймын»", ru = "«Если кого-то задел, прошу прощения»", en = "“If I hurt anybody, I apologise”" } },
    m.choice {
      id = "deed", text = { kk = "«Мен мүддемді айтпай отырдым»", ru = "«Я не сказал о своём интересе»", en = "“I did not declare my interest”" },
      why = { kk = "Бұл – кешірімнің негізі: істің өзі тура аталады.", ru = "Это основа извинения: поступок назван прямо.", en = "This is the core of an apology: it names the deed." },
    },
    m.choice {
      id = "whom", text = { kk = "«Тұрғындардың сенімін ақтамадым»", ru = "«Я подвёл жителей»", en = "“I let the residents down”" },
      why = { kk = "Дұрыс: кімге залал келгені аталған.", ru = "Так и надо: сказано, кому нанесён вред.", en = "Rightly so: it says who was harmed." },
    },
    m.choice {
      id = "mend", text = { kk = "«Мәселеге қатыспаймын, қорытынды қайта қаралсын»", ru = "«Отхожу от вопроса, прошу пересмотреть заключение»", en = "“I step back; let the opinion be reviewed”" },
      why = { kk = "Түзету шарасы болмаса, кешірім – құр сөз.", ru = "Без исправления извинение – только слова.", en = "Unless something is put right, an apology is only words." },
    },
    explain = {
      kk = "Кешірім үш бөліктен тұрады: не істедім, кімге залал келді, қалай түзетемін. «Егер» деген сөз кінәні тыңдаушыға аударады. Заң мұны реттемейді: бұл – дағдарыстардан алынған сабақ.",
      ru = "В извинении три части: что сделал, кому навредил, как исправлю. «Если» перекладывает вину на слушателя. Закон этого не касается: это опыт кризисов.",
      en = "An apology has three parts: what I did, whom it harmed, how I will put it right. “If” shifts the blame to the listener. No law says so; this is the experience of crises.",
    },
  },
  m.question {
    id = "instead", to = "all", private = true, show = "counts", scale = { 1, 5 },
    after = { phase = "hours", minutes = 23 },
    title = {
      kk = "Аты аталған адамның орнында болсаңыз, мүддеңізді дер кезінде айтар ма едіңіз?",
      ru = "На месте названного в статье Вы сказали бы о своём интересе вовремя?",
      en = "In the place of the person named, would you have spoken of your interest in time?",
    },
    low = { kk = "айтпас едім", ru = "нет", en = "no" },
    high = { kk = "міндетті түрде", ru = "обязательно", en = "certainly" },
  },
  m.question {
    id = "first-measure", to = "all", after = { phase = "groups", minutes = 7 },
    title = {
      kk = "Алдымен қай шара енгізілсін?", ru = "С какой меры начать?", en = "Which measure should come first?",
    },
    m.choice { id = "ask", chance = 2, text = { kk = "Әр мәселе алдында мүдде бар-жоғын сұрау", ru = "Спрашивать об интересах перед каждым вопросом", en = "Ask about interests before each item" } },
    m.choice { id = "register", chance = 3, text = { kk = "Мүдделер тізілімі", ru = "Реестр интересов", en = "A register of interests" } },
    m.choice { id = "review", chance = 2, text = { kk = "Сырттан бағалау", ru = "Внешняя оценка", en = "A review from outside" } },
    m.choice { id = "teach", chance = 1, text = { kk = "Депутаттарды оқыту", ru = "Обучение депутатов", en = "Training of deputies" } },
    explain = {
      kk = "Жалғыз дұрыс жауап жоқ. Ақшасыз-ақ ертең бастауға болатын шарадан бастау қолайлы: қалғандары соған сүйенеді.",
      ru = "Единственно верного ответа нет. Начать удобно с меры, которую можно ввести завтра и без денег: на неё обопрутся другие.",
      en = "There is no single right answer. It is good to begin with a measure that needs no money and can start tomorrow: the others build on it.",
    },
  },
  m.question {
    id = "helped", to = "all", private = true, show = "counts", choices = "seats",
    after = { phase = "workshop", minutes = 5 },
    title = {
      kk = "Бүгін шындықтың айтылуына кім көбірек көмектесті?", ru = "Кто сегодня больше всех помог сказать правду?",
      en = "Who helped most today to get the truth told?",
    },
  },
}, "sitting", held.OPENED), "hours", held.ARTICLE)
