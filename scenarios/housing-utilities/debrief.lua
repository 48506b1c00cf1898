-- The questions of the debrief. The first four are the training course's own; the rest lead from
-- what happened to what each person will do at home.

local m = require "maslikhat"

return {
  m.page {
    title = {
      kk = "Отырыста не болды, қай дәлел біреудің пікірін өзгертті?",
      ru = "Что произошло и какой довод кого-то переубедил?",
      en = "What happened, and which argument changed somebody's mind?",
    },
    text = {
      kk = "Әуелі бір-бірлеп, бағаламай айтыңыздар: кім, қай сәтте пікірін өзгертті? Кейін дауыс кестесіне және «кімнің сөзі әсер етті» деген сұрақтың жауабына қараңыздар: сол дәлел дауысқа айналды ма?",
      ru = "Сначала по кругу, без оценок: кто и в какой момент изменил мнение? Потом посмотрите на таблицу голосований и на ответы «чьи слова подействовали»: стал ли этот довод голосом?",
      en = "First go round the table, without judging: who changed their mind, and when? Then look at the votes and at whose words moved people: did the argument become a vote?",
    },
  },
  m.page {
    title = {
      kk = "Азаматтардың мүддесі шешімнің мәтініне енді ме?",
      ru = "Вошли ли интересы граждан в текст решения?",
      en = "Did the citizens' interests enter the text of the decision?",
    },
    text = {
      kk = "Тұрғындар мен МИБ не сұрағанын тақтаға жазыңыздар. Әр өтініштің қасына шешімнің тармағын қойыңыздар. Қонақтардың даусы болса, қалай дауыс берер еді, депутаттар қалай берді?",
      ru = "Выпишите, о чём просили жители и ОСИ. Против каждой просьбы поставьте пункт решения. Как голосовали бы гости и как проголосовали депутаты?",
      en = "Write down what the residents and the owners' associations asked for. Beside each request put the clause of the decision. How would the guests have voted, and how did the deputies?",
    },
  },
  m.page {
    title = {
      kk = "Саяси ұстаным мен мүдделер қақтығысы қай жерде білінді?",
      ru = "Где проявились политические позиции и конфликт интересов?",
      en = "Where did political positions and conflicts of interest show?",
    },
    text = {
      kk = "Мәлімделгені де, жасырылғаны да айтылсын: депутаттың туыстығы, ескі актідегі қол, қордың гранты, қарыз. Қайсысы заңда мүдделер қақтығысы, қайсысы ұят мәселесі?",
      ru = "И заявленные, и скрытые: родство депутата, подпись под старым актом, грант фонда, долг. Что из этого конфликт интересов по закону, а что вопрос совести?",
      en = "The declared ones and the hidden ones: a deputy's kin, a name on an old certificate, a foundation's grant, a debt. Which is a conflict of interest by law, and which a matter of conscience?",
    },
  },
  m.page {
    title = {
      kk = "Кім көрінбей қалды және неге?",
      ru = "Кто остался невидимым и почему?",
      en = "Who stayed invisible, and why?",
    },
    text = {
      kk = "Сөйлеу уақытының кестесін көрсетіңіз. Үнсіз қалғандар бірінші айтсын: сөз берілмеді ме, батылыңыз жетпеді ме, әлде керек болмады ма? Төраға мен көршілері не істей алар еді?",
      ru = "Покажите таблицу времени выступлений. Первыми говорят молчавшие: не дали слова, не решились или не понадобилось? Что могли сделать председатель и соседи?",
      en = "Show the table of speaking times. The silent ones speak first: no floor, no courage or no need? What could the chair and the neighbours have done?",
    },
  },
  m.page {
    title = {
      kk = "Нәтижені қай дауыс шешті, ол қай әңгімеде ауысты?",
      ru = "Какой голос решил исход и в каком разговоре он перешёл?",
      en = "Which vote decided the outcome, and in which talk was it won?",
    },
    text = {
      kk = "Көпшілік – 12-нің 7-еуі. Алты дауыс жинаған түзетуді табыңыздар. Жетінші дауыс кімде еді, оған кім барды, кім бармады?",
      ru = "Большинство – 7 из 12. Найдите поправку, набравшую шесть голосов. У кого был седьмой, кто с ним говорил, а кто нет?",
      en = "The majority is 7 of 12. Find an amendment that got six. Who had the seventh, who went to see them and who did not?",
    },
  },
  m.page {
    title = {
      kk = "Бұл шешімнің ақысын кім төлейді?",
      ru = "Кто заплатит за это решение?",
      en = "Who pays for this decision?",
    },
    text = {
      kk = "Бір ұтқан, бір ұтылған адамды атаңыздар. Залда жоқ адамдарды ұмытпаңыздар: тізімге кірмеген үй, мектеп қазандығы, алпыс жұмысшы, келесі қыс.",
      ru = "Назовите одного, кто выиграл, и одного, кто проиграл. Вспомните тех, кого не было в зале: дом вне списка, школьную котельную, шестьдесят рабочих, следующую зиму.",
      en = "Name one who won and one who lost. Remember those who were not in the hall: the building off the list, the school boiler, sixty workers, the next winter.",
    },
  },
  m.page {
    title = {
      kk = "Сізді тоқтатқан ереже нені қорғайды?",
      ru = "Что защищает правило, которое Вас остановило?",
      en = "What does the rule that stopped you protect?",
    },
    text = {
      kk = "Қабылданбаған әрекеттер тізімінен біреуін алыңыздар. Сол ереже болмаса, кім ұтар еді? Күшті ме, әлсіз бе?",
      ru = "Возьмите одно действие из списка отклонённых. Кто выиграл бы без этого правила: сильный или слабый?",
      en = "Take one of the refused actions. Who would gain if the rule did not exist: the strong or the weak?",
    },
  },
  m.page {
    title = {
      kk = "Шындықты қай сәтте ертерек айтуға болар еді?",
      ru = "Когда можно было сказать правду раньше?",
      en = "When could the truth have been told earlier?",
    },
    text = {
      kk = "Әр карточкада жасыратын нәрсе бар еді. Өз еркімен айтқан адам не ұтты, не жоғалтты? Сізді не тоқтатты: қорқыныш, ұят, пайда?",
      ru = "В каждой карточке было что скрывать. Что выиграл и что потерял тот, кто сказал сам? Что остановило Вас: страх, стыд, выгода?",
      en = "Every card had something to hide. What did those gain and lose who told it themselves? What stopped you: fear, shame, profit?",
    },
  },
  m.page {
    title = {
      kk = "Оңаша жасалған келісіміңізді сайлаушыға айта аласыз ба?",
      ru = "Рассказали бы Вы избирателям о своём уговоре в кулуарах?",
      en = "Would you tell your voters about the deal you made in private?",
    },
    text = {
      kk = "Келісу – депутаттың жұмысы. Айырмасы мынада: даусыңызды жақсырақ мәтінге бердіңіз бе, әлде жеке уәдеге ме?",
      ru = "Договариваться – работа депутата. Разница в одном: отдали ли Вы голос за лучший текст или за личное обещание?",
      en = "To make deals is a deputy's work. The difference is this: did you give your vote for a better text or for a private promise?",
    },
  },
  m.page {
    title = {
      kk = "Өз мәслихатыңызда бір ай ішінде нені басқаша істейсіз?",
      ru = "Что Вы в ближайший месяц сделаете иначе в своём маслихате?",
      en = "What will you do differently at your own maslikhat within a month?",
    },
    text = {
      kk = "Бір адам – бір сөйлем: не істейтініңіз, қай күнге дейін, кім көретіні. Қағазға жазып, қасыңыздағы әріптесіңізге беріңіз.",
      ru = "Один человек – одна фраза: что, до какого дня и кто это увидит. Запишите и отдайте соседу.",
      en = "One person, one sentence: what, by which day and who will see it. Write it down and give it to your neighbour.",
    },
  },
}
