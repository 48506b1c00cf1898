-- The questions of the debrief: first the one of the task, then who could have done what.

local m = require "maslikhat"

return {
  m.page {
    title = {
      kk = "Жауапкердің әрекеті заңды болды ма? Істі өзіңіз шешіңіз",
      ru = "Законны ли действия ответчика? Решите дело сами",
      en = "Was the respondent's conduct lawful? Decide the case yourself",
    },
    text = {
      kk = "Рөлден тыс жауап беріңіздер: мерзім сақталды ма, бас тарту негізделген бе, дәлелді ме, актінің өзі берілді ме? Бұл залда шыққан шешім мен сіздің шешіміңіз бірдей ме, неге?",
      ru = "Ответьте вне роли: соблюдён ли срок, обоснован ли и мотивирован ли отказ, вручён ли сам акт? Совпало ли Ваше решение с тем, что принято в зале, и почему?",
      en = "Answer outside your role: was the term kept, was the refusal founded and reasoned, was the act itself handed over? Does your decision agree with that of this room, and why?",
    },
  },
  m.page {
    title = {
      kk = "Бір беттік хатты кім жақсарта алар еді?",
      ru = "Кто мог исправить письмо в одну страницу?",
      en = "Who could have mended the one-page letter?",
    },
    text = {
      kk = "Маман, бөлім басшысы, әкім, прокурор – төртеуінің де қолынан өтті. Әрқайсысы не білді, нені айтпады? Дәлелді бас тарту немесе балама нені өзгертер еді?",
      ru = "Оно прошло через четверых: специалист, руководитель, аким, прокурор. Что знал каждый и о чём промолчал? Что изменил бы мотивированный отказ или альтернатива?",
      en = "It passed through four hands: the officer, the head, the akim, the prosecutor. What did each know and not say? What would a reasoned refusal or an alternative have changed?",
    },
  },
  m.page {
    title = {
      kk = "Үндемеу кімге пайда, кімге зиян?",
      ru = "Кому на пользу молчание, кому во вред?",
      en = "Whom does silence help, and whom does it harm?",
    },
    text = {
      kk = "Хабарлама тәртібінде үндемеу – келісім, келісу тәртібінде – бас тарту. Үш күн кімнің қолында еді? Сіздің әкімдікте мерзімді кім санайды?",
      ru = "При уведомлении молчание – согласие, при согласовании – отказ. В чьих руках были три дня? Кто считает сроки в Вашем акимате?",
      en = "Where a notice is enough silence is consent, where consent is needed it is refusal. In whose hands were the three days? Who counts the terms in your akimat?",
    },
  },
  m.page {
    title = {
      kk = "Сот тәуелсіз болды ма?",
      ru = "Был ли суд независим?",
      en = "Was the court independent?",
    },
    text = {
      kk = "Облыстан қоңырау, депутаттың сөзі, мақала, анықтама – бәрі судьяға жетті. Судьялар не айтты, не жасырды? Тыңдауға дейінгі және кейінгі болжамды салыстырыңыздар: сот екі жақты тең тыңдады ма?",
      ru = "Звонок из области, слова депутата, статья, справка – всё дошло до судей. Что они огласили, что скрыли? Сравните прогнозы до и после: одинаково ли суд слушал стороны?",
      en = "The call from the oblast, a deputy's word, an article, a note – all reached the judges. What did they make known, what did they hide? Compare the guesses before and after: were both sides heard alike?",
    },
  },
  m.page {
    title = {
      kk = "Митинг қай сәтте шеруге айналды – не неге айналмады?",
      ru = "Когда митинг стал шествием – или почему не стал?",
      en = "When did the rally become a march – or why did it not?",
    },
    text = {
      kk = "Ұйымдастырушы, студент, ақсақал, әкімдік өкілі – кімнің қай сөзі шешті? Талап, тоқтата тұру, тоқтату ретімен болды ма?",
      ru = "Организатор, студент, аксакал, представитель акимата – чьё слово решило? Соблюдён ли порядок: требование, приостановление, прекращение?",
      en = "The organiser, the student, the elder, the akimat's representative – whose word decided? Was the order kept: demand, suspension, end?",
    },
  },
  m.page {
    title = {
      kk = "Жәрмеңке, мектеп, жылу: кімнің мүддесі ұмытылды?",
      ru = "Ярмарка, школа, тепло: чьи интересы забыли?",
      en = "The fair, the school, the heat: whose interest was forgotten?",
    },
    text = {
      kk = "Митингіге қарсы болғандардың да үйі суық. Екі жақ келісе алатын нүкте бар ма еді, оны кім іздеді?",
      ru = "У противников митинга тоже холодно дома. Была ли точка, в которой обе стороны могли сойтись, и кто её искал?",
      en = "Those against the rally are cold at home, too. Was there a point on which both sides could meet, and who looked for it?",
    },
  },
  m.page {
    title = {
      kk = "Депутат не істей алады?",
      ru = "Что может депутат?",
      en = "What can a deputy do?",
    },
    text = {
      kk = "Арнайы орындарды мәслихат айқындайды. Сіздің қалаңызда олар қанша, халыққа ыңғайлы ма? Ертең не ұсынар едіңіз: тізімді қарау ма, сауал ма, қабылдау ма? Бір қадам жазыңыз.",
      ru = "Специализированные места определяет маслихат. Сколько их в Вашем городе, удобны ли они людям? Что предложите завтра: пересмотреть перечень, запрос, приём? Запишите один шаг.",
      en = "The maslikhat designates the specialised places. How many has your city, and do they suit people? What will you propose tomorrow: to review the list, an inquiry, a reception? Write down one step.",
    },
  },
}
