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
      kk = "Рөлден шығып жауап беріңіз: мерзім сақталды ма, бас тарту негізделген бе, дәлелді ме, актінің өзі берілді ме? Сіздің шешіміңіз осы залда шыққан шешімге сәйкес келе ме, неге?",
      ru = "Ответьте вне роли: соблюдён ли срок, обоснован ли и мотивирован ли отказ, вручён ли сам акт? Совпало ли Ваше решение с тем, что принято в зале, и почему?",
      en = "Answer outside your role: was the deadline met, was the refusal justified and reasoned, was the act itself handed over? Does your decision agree with that of this room, and why?",
    },
  },
  m.page {
    title = {
      kk = "Бір беттік хатты кім жақсарта алар еді?",
      ru = "Кто мог исправить письмо в одну страницу?",
      en = "Who could have mended the one-page letter?",
    },
    text = {
      kk = "Хат маманның, бөлім басшысының, әкімнің, прокурордың қолынан өтті. Әрқайсысы не білді, нені айтпады? Дәлелді бас тарту немесе балама нені өзгертер еді?",
      ru = "Оно прошло через руки четверых: специалиста, руководителя отдела, акима, прокурора. Что знал каждый и о чём промолчал? Что изменил бы мотивированный отказ или альтернатива?",
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
      kk = "Хабарлама тәртібінде үндемеу келісімді, келісу тәртібінде бас тартуды білдіреді. Үш күн кімнің қолында еді? Сіздің әкімдікте мерзімнің өтуін кім қадағалайды?",
      ru = "При уведомлении молчание означает согласие, при согласовании – отказ. В чьих руках были три дня? Кто следит за сроками в Вашем акимате?",
      en = "Where a notice is enough, silence means consent; where consent is needed, it means refusal. In whose hands were the three days? Who watches the deadlines in your akimat?",
    },
  },
  m.page {
    title = {
      kk = "Сот тәуелсіз болды ма?",
      ru = "Был ли суд независим?",
      en = "Was the court independent?",
    },
    text = {
      kk = "Облыстан шалынған қоңырау, депутаттың сөзі, мақала, анықтама судьяларға жете алатын еді. Судьялар не айтты, нені жасырды? Істі тыңдағанға дейінгі және кейінгі болжамды салыстырыңыз: сот екі жақты тең тыңдады ма?",
      ru = "Звонок из области, слова депутата, статья, справка – всё это могло дойти до судей. Что они огласили, что скрыли? Сравните прогнозы до и после слушаний: одинаково ли суд слушал стороны?",
      en = "The call from the oblast, a deputy's word, an article, a note could all reach the judges. What did they make known, what did they hide? Compare the guesses before and after the hearing: were both sides heard alike?",
    },
  },
  m.page {
    title = {
      kk = "Митинг қай сәтте шеруге айналды? Айналмаса, неге?",
      ru = "Когда митинг стал шествием – или почему не стал?",
      en = "When did the rally become a march – or why did it not?",
    },
    text = {
      kk = "Ұйымдастырушы, студент, ақсақал, әкімдік өкілі – істі кімнің сөзі шешті? Рет сақталды ма: талап, тоқтата тұру, тоқтату?",
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
      kk = "Митингіге қарсы болғандардың да үйі суық. Екі жақ уағдаласа алатын мәселе бар ма еді, оны кім іздеді?",
      ru = "У противников митинга тоже холодно дома. Было ли то, на чём обе стороны могли сойтись, и кто это искал?",
      en = "Those against the rally have cold homes, too. Was there a point on which both sides could meet, and who looked for it?",
    },
  },
  m.page {
    title = {
      kk = "Депутат не істей алады?",
      ru = "Что может депутат?",
      en = "What can a deputy do?",
    },
    text = {
      kk = "Арнайы орындарды мәслихат айқындайды. Сіздің қалаңызда ондай орын нешеу, олар халыққа ыңғайлы ма? Ертең не ұсынар едіңіз: тізімді қайта қарау ма, депутаттық сауал ма, азаматтарды қабылдау ма? Бір қадамды жазып қойыңыз.",
      ru = "Специализированные места определяет маслихат. Сколько их в Вашем городе, удобны ли они людям? Что предложите завтра: пересмотреть перечень, направить депутатский запрос, провести приём граждан? Запишите один шаг.",
      en = "The maslikhat designates the specialised places. How many has your city, and do they suit people? What will you propose tomorrow: a review of the list, a deputy's inquiry, a reception of citizens? Write down one step.",
    },
  },
}
