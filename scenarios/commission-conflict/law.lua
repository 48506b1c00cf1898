-- Questions on the law, at the moment each matters, and the scales that everybody is asked.

local m = require "maslikhat"

return {
  m.question {
    id = "kinds", to = "all", law = "(choice)", after = { phase = "sitting", minutes = 6 },
    title = {
      kk = "Мұқанованың жеткізушіден еш пайдасы жоқ, бірақ көрмедегі суреті бар. Бұл қандай қақтығыс?",
      ru = "У Мукановой нет никакой выгоды от поставщика, но есть снимок с его стенда. Какой это конфликт?",
      en = "Mukanova gains nothing from the supplier, but there is a picture at his stand. Which conflict is it?",
    },
    m.choice { id = "perceived", right = true, text = { kk = "Көрінетін (сырттан солай көрінеді)", ru = "Видимый (так выглядит со стороны)", en = "Perceived (so it looks from outside)" } },
    m.choice {
      id = "real", text = { kk = "Нақты", ru = "Реальный", en = "Real" },
      why = {
        kk = "Нақты қақтығыста жеке мүдде шешімге қазір әсер етеді: туыстың фирмасы, өз үлесі. Мұқанованың мүддесі жоқ.",
        ru = "При реальном личный интерес влияет на решение сейчас: фирма родни, своя доля. У Мукановой интереса нет.",
        en = "In a real one a private interest bears on the decision now: a relative's firm, an own share. Mukanova has none.",
      },
    },
    m.choice {
      id = "potential", text = { kk = "Ықтимал", ru = "Потенциальный", en = "Potential" },
      why = {
        kk = "Ықтимал қақтығыста мүдде кейін пайда болуы мүмкін: қызы сол компанияға жұмысқа тұрса. Суреттен ондай мүдде тумайды.",
        ru = "Потенциальный – когда интерес может появиться: дочь устроится в эту фирму. Из снимка он не появится.",
        en = "Potential is where an interest may come: a daughter hired by that firm. A picture brings none.",
      },
    },
    m.choice {
      id = "none", text = { kk = "Ешқандай, айтудың да қажеті жоқ", ru = "Никакого, и говорить не о чем", en = "None, not worth a word" },
      why = {
        kk = "Мүдде жоқ, бірақ сенім көрінгеннен де бұзылады. Бір сөйлем түсіндірме жеткілікті еді.",
        ru = "Интереса нет, но доверие портит и видимость. Хватило бы одной фразы объяснения.",
        en = "There is no interest, but appearance harms trust as well. A sentence would have done.",
      },
    },
    explain = {
      kk = "Үш түрі бар: нақты – мүдде қазір әсер етеді; ықтимал – әсер етуі мүмкін; көрінетін – мүдде жоқ, бірақ жұрт бар деп ойлайды. Алғашқы екеуі мәлімделеді, үшіншісі түсіндіріледі. Бұл бөлініс оқу құралынан, заңның өз бөлінісі емес.",
      ru = "Видов три: реальный – интерес влияет сейчас; потенциальный – может повлиять; видимый – интереса нет, но люди так думают. О первых двух заявляют, третий объясняют. Это деление пособия, а не закона.",
      en = "There are three: real – the interest bears now; potential – it may; perceived – there is none, but people think so. The first two are declared, the third is explained. The manual divides so, not the law.",
    },
  },
  m.question {
    id = "quorum", to = "all", law = "REG 53", after = { phase = "sitting", minutes = 15 },
    title = {
      kk = "Комиссияда 7 мүше. Бесеуі келді, біреуі мүддесін мәлімдеп, залдан шықты. Кворум бар ма?",
      ru = "В комиссии 7 членов. Пришли пятеро, один заявил об интересе и вышел из зала. Есть ли кворум?",
      en = "A commission has 7 members. Five came, one declared an interest and left the hall. Is there a quorum?",
    },
    m.choice { id = "yes", right = true, text = { kk = "Иә: 4 – жетінің жартысынан көп", ru = "Да: 4 – больше половины от семи", en = "Yes: 4 is more than half of seven" } },
    m.choice {
      id = "two-thirds", text = { kk = "Жоқ: үштен екісі керек", ru = "Нет: нужно две трети", en = "No: two thirds are needed" },
      why = {
        kk = "Үштен екі – мәслихат сессиясының кворумы. Тұрақты комиссияға мүшелерінің жартысынан көбі жетеді.",
        ru = "Две трети – кворум сессии маслихата. Постоянной комиссии хватает больше половины членов.",
        en = "Two thirds are the quorum of a session. A standing commission needs more than half of its members.",
      },
    },
    m.choice {
      id = "six", text = { kk = "Иә, себебі енді 6 мүшеден санаймыз", ru = "Да, ведь теперь считают от шести", en = "Yes, for one now counts from six" },
      why = {
        kk = "Мүшелер саны өзгермейді: мүдделі мүше де мүше болып қала береді. 4 жетіден есептеледі, сонда да жетеді.",
        ru = "Число членов не меняется: заявивший остаётся членом. Считают 4 из семи – и этого хватает.",
        en = "The number of members does not change; the recused one remains a member. It is 4 of seven, and enough.",
      },
    },
    m.choice {
      id = "stay", text = { kk = "Ол залда отырса ғана бар", ru = "Только если он останется в зале", en = "Only if that member stays in the hall" },
      why = {
        kk = "Кворум үшін оның отыруы шарт емес: қалған төртеу – жетінің жартысынан көп.",
        ru = "Для кворума его присутствие не нужно: оставшиеся четверо – больше половины от семи.",
        en = "It is not needed for the quorum: the four who remain are more than half of seven.",
      },
    },
    explain = {
      kk = "Тұрақты комиссия отырысы мүшелерінің жартысынан көбі қатысса, заңды. Кворум жеткенімен, шешімге дауыс жетуі қиын: мұнда жетіден төрт «жақтап» керек, ал дауыс беретіні – төртеу ғана.",
      ru = "Заседание постоянной комиссии правомочно, если присутствует больше половины её членов. Кворум есть, а с голосами трудно: здесь нужно четыре «за» из семи, и голосуют лишь четверо.",
      en = "A sitting of a standing commission is competent with more than half of its members. The quorum is there, but votes are scarce: four “for” of seven are needed here, and only four vote.",
    },
  },
  m.question {
    id = "written", to = "all", law = "ANTICORR 15(3)", after = { phase = "sitting", minutes = 24 },
    title = {
      kk = "Депутат туысының мүддесі барын отырыс алдында білді. Заң одан не талап етеді?",
      ru = "Депутат перед заседанием узнал об интересе родственника. Чего требует закон?",
      en = "Before the sitting a deputy learns of a relative's interest. What does the law ask?",
    },
    m.choice { id = "notify", right = true, text = { kk = "Білген бойда басшылыққа жазбаша хабарлау", ru = "Сразу письменно уведомить руководство", en = "Notify the head in writing as soon as it is known" } },
    m.choice {
      id = "abstain", text = { kk = "Дауыс бергенде қалыс қалу", ru = "Воздержаться при голосовании", en = "Abstain in the vote" },
      why = {
        kk = "Қалыс қалу – қатысу: оның да есебі бар. Мүдде дауысқа дейін жазбаша айтылады.",
        ru = "Воздержаться – значит участвовать, и это влияет на счёт. Об интересе сообщают письменно и до голосования.",
        en = "To abstain is to take part, and it counts. The interest is notified in writing, before the vote.",
      },
    },
    m.choice {
      id = "after", text = { kk = "Отырыстан кейін журналистерге түсіндіру", ru = "После заседания объяснить журналистам", en = "Explain it to the press afterwards" },
      why = {
        kk = "Кейін түсіндіру – қақтығысты реттеу емес. Хабар білген бойда беріледі.",
        ru = "Объяснить потом – не значит урегулировать. Уведомляют сразу, как узнали.",
        en = "To explain later settles nothing. Notice is due as soon as it is known.",
      },
    },
    m.choice {
      id = "orally", text = { kk = "Төрағаға құлағына айту", ru = "Шепнуть председателю", en = "Whisper it to the chair" },
      why = {
        kk = "Ауызша сөз хаттамада қалмайды: заң жазбаша хабарды айтады.",
        ru = "Устное слово в протоколе не останется: закон говорит о письменной форме.",
        en = "Spoken words leave no trace: the law says in writing.",
      },
    },
    explain = {
      kk = "Мәслихат депутаты – мемлекеттік функцияларды орындауға уәкілеттік берілген адам. Мүдделер қақтығысы болса, оған лауазымдық өкілеттігін атқаруға тыйым салынады, ал туындағанын не туындауы мүмкін екенін білген бойда жазбаша хабарлайды.",
      ru = "Депутат маслихата – лицо, уполномоченное на выполнение государственных функций. При конфликте интересов осуществлять полномочия ему запрещено, а о конфликте или его возможности он письменно уведомляет, как только узнал.",
      en = "A deputy of a maslikhat is a person authorised to perform functions of the state. With a conflict of interest such a person may not exercise the powers, and notifies in writing of it, or that it may arise, as soon as it is known.",
    },
  },
  m.question {
    id = "fair", to = "all", scale = { 1, 5 }, after = { phase = "sitting", minutes = 27 },
    title = {
      kk = "Комиссия мәселені қаншалықты әділ қарады?", ru = "Насколько честно комиссия рассмотрела вопрос?",
      en = "How fairly did the commission treat the matter?",
    },
    low = { kk = "әділ емес", ru = "нечестно", en = "unfairly" },
    high = { kk = "әділ әрі ашық", ru = "честно и открыто", en = "fairly and openly" },
  },
  m.question {
    id = "measures", to = "all", law = "ANTICORR 15(3)", after = { phase = "hours", minutes = 8 },
    title = {
      kk = "Басшылық мүдделер қақтығысы туралы басқа жақтан білді. Ол не істеуге міндетті?",
      ru = "О конфликте интересов руководство узнало со стороны. Что оно обязано сделать?",
      en = "The head learns of a conflict of interest from elsewhere. What is the duty?",
    },
    m.choice { id = "act", right = true, text = { kk = "Уақытында шара қолдану: осы мәселеден шеттету", ru = "Своевременно принять меры: отстранить от вопроса", en = "Act in time: take the person off the matter" } },
    m.choice {
      id = "wait", text = { kk = "Адамның өзі жазғанын күту", ru = "Ждать, пока напишет сам", en = "Wait until the person writes" },
      why = {
        kk = "Ақпарат басқа көзден келсе де, шара қолданылады: күту – міндетті орындамау.",
        ru = "Меры принимают и тогда, когда сведения пришли из другого источника: ждать – значит не исполнить обязанность.",
        en = "Measures are due also when the knowledge came from another source: to wait is to fail the duty.",
      },
    },
    m.choice {
      id = "fire", text = { kk = "Депутаттық өкілеттігін бірден тоқтату", ru = "Сразу прекратить полномочия депутата", en = "End the deputy's mandate at once" },
      why = {
        kk = "Бұл бап мандатты тоқтатпайды: ол сол мәселе бойынша қатыстырмауды және басқа шараларды айтады.",
        ru = "Эта статья мандата не прекращает: она говорит об отстранении от этого вопроса и других мерах.",
        en = "This article ends no mandate: it speaks of taking somebody off the matter and of other measures.",
      },
    },
    m.choice {
      id = "hush", text = { kk = "Жария етпей, ішкі әңгіме өткізу", ru = "Провести внутреннюю беседу без огласки", en = "Have a quiet talk inside" },
      why = {
        kk = "Әңгіме шара емес: мәселе бойынша өкілеттік басқа адамға беріледі не басқа шара қолданылады.",
        ru = "Беседа – не мера: вопрос поручают другому или устраняют конфликт иначе.",
        en = "A talk is no measure: the matter goes to somebody else, or the conflict is removed otherwise.",
      },
    },
    explain = {
      kk = "Өтініш бойынша да, басқа көзден алынған ақпарат бойынша да басшылық уақытында шара қолданады: мәселені басқаға тапсырады, міндетін өзгертеді не қақтығысты басқаша жояды.",
      ru = "И по обращению, и по сведениям из других источников руководство своевременно принимает меры: поручает вопрос другому, меняет обязанности или устраняет конфликт иначе.",
      en = "On notice, and on knowledge from other sources, the head takes measures in time: gives the matter to another, changes duties, or removes the conflict otherwise.",
    },
  },
  m.question {
    id = "sorry-parts", to = "all", law = "(choice)", after = { phase = "hours", minutes = 15 },
    title = {
      kk = "Жария кешірімді қай сөйлем бұзады?", ru = "Какая фраза портит публичное извинение?",
      en = "Which sentence spoils a public apology?",
    },
    m.choice { id = "if", right = true, text = { kk = "«Егер біреу ренжісе, кешірім сұраймын»", ru = "«Если кого-то задел, прошу прощения»", en = "“If anybody was hurt, I apologise”" } },
    m.choice {
      id = "deed", text = { kk = "«Мен мүддемді айтпай отырдым»", ru = "«Я не сказал о своём интересе»", en = "“I did not declare my interest”" },
      why = { kk = "Бұл – кешірімнің негізі: істің өзі тура аталады.", ru = "Это основа извинения: поступок назван прямо.", en = "It is the core: the deed is named." },
    },
    m.choice {
      id = "whom", text = { kk = "«Тұрғындардың сенімін жоғалттым»", ru = "«Я подвёл жителей»", en = "“I let the residents down”" },
      why = { kk = "Кімге залал келгені аталуы керек.", ru = "Так и надо: названо, кому нанесён вред.", en = "Rightly so: it says who was harmed." },
    },
    m.choice {
      id = "mend", text = { kk = "«Осы мәселеден шығамын, қорытынды қайта қаралсын»", ru = "«Выхожу из вопроса, прошу пересмотреть»", en = "“I step out of it; let it be reviewed”" },
      why = { kk = "Түзету шарасынсыз кешірім – жай сөз.", ru = "Без исправления извинение – только слова.", en = "Without mending it is only words." },
    },
    explain = {
      kk = "Кешірімнің үш бөлігі: не істедім, кімге залал келді, қалай түзетемін. «Егер» деген сөз кінәні тыңдаушыға аударады. Заң мұны реттемейді: бұл – дағдарыстардан алынған сабақ.",
      ru = "Три части: что сделал, кому навредил, как исправлю. «Если» перекладывает вину на слушателя. Закон этого не касается: это опыт кризисов.",
      en = "Three parts: what I did, whom it harmed, how I mend it. “If” puts the blame on the listener. No law says so; it is the experience of crises.",
    },
  },
  m.question {
    id = "instead", to = "all", private = true, show = "counts", scale = { 1, 5 },
    after = { phase = "hours", minutes = 23 },
    title = {
      kk = "Сол орында өзіңіз болсаңыз, мүддеңізді дер кезінде айтар ма едіңіз?",
      ru = "На этом месте сказали бы Вы о своём интересе вовремя?",
      en = "In that place, would you have spoken in time?",
    },
    low = { kk = "айтпас едім", ru = "нет", en = "no" },
    high = { kk = "міндетті түрде", ru = "обязательно", en = "certainly" },
  },
  m.question {
    id = "first-measure", to = "all", after = { phase = "groups", minutes = 7 },
    title = {
      kk = "Қай шара бірінші енгізілсін?", ru = "С какой меры начать?", en = "Which measure comes first?",
    },
    m.choice { id = "ask", chance = 2, text = { kk = "Әр мәселе алдында мүддені сұрау", ru = "Спрашивать об интересах перед каждым вопросом", en = "Ask about interests before each item" } },
    m.choice { id = "register", chance = 3, text = { kk = "Мүдделер тізілімі", ru = "Реестр интересов", en = "A register of interests" } },
    m.choice { id = "review", chance = 2, text = { kk = "Сырттан бағалау", ru = "Внешняя оценка", en = "A review from outside" } },
    m.choice { id = "teach", chance = 1, text = { kk = "Депутаттарды оқыту", ru = "Обучение депутатов", en = "Training of deputies" } },
    explain = {
      kk = "Дұрыс жауап жоқ. Бірінші шара – ертең-ақ ақшасыз басталатын шара болса, қалғаны соған сүйенеді.",
      ru = "Верного ответа нет. Первой удобна та мера, что начнётся завтра и без денег: на неё обопрутся другие.",
      en = "There is no right answer. Good to begin with one that needs no money and starts tomorrow.",
    },
  },
  m.question {
    id = "helped", to = "all", private = true, show = "counts", choices = "seats",
    after = { phase = "workshop", minutes = 5 },
    title = {
      kk = "Бүгін шындықты айтуға кім көмектесті?", ru = "Кто сегодня больше всех помог сказать правду?",
      en = "Who helped most today to have the truth said?",
    },
  },
}
