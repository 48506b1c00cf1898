-- The questions of the debrief: from what happened to what each person will do at home.

local m = require "maslikhat"

return {
  m.page {
    title = {
      kk = "Кімді естідік, кімді естімедік?", ru = "Кого услышали, а кого нет?", en = "Who was heard, and who was not?",
    },
    text = {
      kk = "Сөйлеу уақыты мен ескертпелер тізімін қатар қойыңыздар. Полигонға қарсы жақ пен түтін жұтып отырған жақ бірін-бірі тыңдады ма? Үнсіз қалғандар бірінші айтсын.",
      ru = "Положите рядом время выступлений и список замечаний. Слышали ли друг друга те, кто против полигона, и те, кто дышит дымом? Первыми говорят молчавшие.",
      en = "Put the speaking times beside the list of remarks. Did those against the landfill and those who breathe the smoke hear each other? The silent ones speak first.",
    },
  },
  m.page {
    title = {
      kk = "Сегіз қадамның қайсысы іске асты?", ru = "Какие из восьми шагов осуществлены?",
      en = "Which of the eight steps came about?",
    },
    text = {
      kk = "Талдаудың басында іске асқан және аспаған қадамдар айтылды. Жоспарыңызбен салыстырыңыздар: әр аспаған қадам кімнің қолында еді, қай күні әлі үлгеруге болатын? Қайсысын ертең өз ісіңізде бірінші жасайсыз?",
      ru = "В начале разбора названы шаги, которые осуществлены, и те, что нет. Сравните со своим планом: в чьих руках был каждый пропущенный шаг, до какого дня его ещё можно было сделать? С какого Вы завтра начнёте у себя?",
      en = "The steps that came about, and those that did not, were told as the debrief began. Compare them with your plan: in whose hands was each missing step, and until which day could it still be taken? Which will you take first tomorrow, at home?",
    },
  },
  m.page {
    title = {
      kk = "Картаның басындағы проблема құжатқа жетті ме?", ru = "Дошла ли до документа главная проблема карты?",
      en = "Did the top problem of the map reach the document?",
    },
    text = {
      kk = "Картаның алғашқы үш проблемасын тақтаға жазыңыздар. Әрқайсысының қасына: қорытынды хаттама, ұсынымның тармағы, әкімнің жауабы. Із қай жерде үзілді?",
      ru = "Выпишите на доску три верхние проблемы карты. Против каждой: итоговый протокол, пункт рекомендаций, ответ акима. Где след оборвался?",
      en = "Write the top three problems of the map on the board. Beside each: the outcome of the hearing, the clause of the recommendations, the akim's answer. Where does the trace break?",
    },
  },
  m.page {
    title = {
      kk = "Қай мерзімді таңдадыңыздар, оның бағасы қандай болды?", ru = "Какой срок вы выбрали и чего он стоил?",
      en = "Which term did you choose, and what did it cost?",
    },
    text = {
      kk = "Регламент – бір ай, әдістеме – 10–15 күн, заң – үш және бес жұмыс күні. Дереккөздер әртүрлі айтқанда, кіммен кеңесесіз, таңдауыңызды қалай негіздейсіз? Сауалды бұрын жолдауға бола ма еді?",
      ru = "Регламент – месяц, методика – 10–15 дней, закон – три и пять рабочих дней. С кем советоваться, когда источники расходятся, и как обосновать выбор? Можно ли было отправить запрос раньше?",
      en = "The regulation: a month; the method: 10–15 days; the law: three and five working days. Whom do you consult when sources disagree, and how do you justify the choice? Could the inquiry have been sent earlier?",
    },
  },
  m.page {
    title = {
      kk = "Зал қай сәтте көшеге шыға жаздады?", ru = "Когда зал едва не вышел на улицу?",
      en = "When did the hall nearly walk out?",
    },
    text = {
      kk = "Сол сәтке дейін кімнің сөзі бөлінді, кімге кеш берілді? Төрағалық етушінің қолында үш құрал болды: үзіліс, сөз, ескерту. Қайсысы көмектесті, қайсысы отқа май құйды?",
      ru = "Кого до этого прервали, кому дали слово поздно? У председательствующего было три средства: перерыв, слово, предупреждение. Что помогло, а что подлило масла в огонь?",
      en = "Who had been cut off before that, who got the floor late? The presiding officer had three tools: a break, the floor, a warning. Which helped, and which added fuel to the fire?",
    },
  },
  m.page {
    title = {
      kk = "Кім шығып кетті және есеп қалай өзгерді?", ru = "Кто вышел и как изменился счёт?",
      en = "Who left, and how did the count change?",
    },
    text = {
      kk = "Мәслихатта көпшілік барлық депутаттан, мұнда қатысып отырғандардан саналады. Бір дауыс жетпеген түзетуді табыңыздар: кім үйіне кетсе, өтетін еді? Кім қалса, өтпейтін еді? Бұл әділ ме?",
      ru = "В маслихате большинство считают от всех депутатов, здесь – от присутствующих. Найдите поправку, которой не хватило голоса: чей уход её бы провёл, чьё присутствие провалило? Справедливо ли это?",
      en = "A maslikhat counts its majority from all deputies, this assembly from those present. Find an amendment one vote short: whose leaving would have carried it, whose staying sank it? Is that fair?",
    },
  },
  m.page {
    title = {
      kk = "Шындықты қай сәтте ертерек айтуға болар еді?", ru = "Когда можно было сказать правду раньше?",
      en = "When could the truth have been told earlier?",
    },
    text = {
      kk = "640 метр, он төрт ай, жиналыссыз берілген хат, жасыл қалпақтар, үшінші құдық. Өз еркімен айтқан адам не ұтты, не жоғалтты? Сізді не тоқтатты?",
      ru = "640 метров, четырнадцать месяцев, письмо без собрания, зелёные кепки, третий колодец. Что выиграл и что потерял тот, кто сказал сам? Что остановило Вас?",
      en = "640 metres, fourteen months, a letter without the assembly, green caps, well number three. What did those who told it themselves gain and lose? What stopped you?",
    },
  },
  m.page {
    title = {
      kk = "Пара ма, өтемақы ма, уәде ме?", ru = "Взятка, возмещение или обещание?",
      en = "Bribe, compensation or promise?",
    },
    text = {
      kk = "Клубтың шатыры, спортзал, ауыл қоры, отыз түскі ас, сегіз мың теңге. Бұлардың шегі қайда? Қайсысы ұсынымға ашық жазылса, қалыпты келісімге айналар еді?",
      ru = "Крыша клуба, спортзал, фонд села, тридцать обедов, восемь тысяч тенге. Где между ними граница? Что из этого, записанное открыто в рекомендации, стало бы обычным договором?",
      en = "A club roof, a sports hall, a village fund, thirty lunches, eight thousand tenge. Where is the line? Which of them, written openly into the recommendations, would be an ordinary bargain?",
    },
  },
  m.page {
    title = {
      kk = "Жауап па, жауап сияқты қағаз ба?", ru = "Ответ или бумага, похожая на ответ?",
      en = "An answer, or a paper that looks like one?",
    },
    text = {
      kk = "Әкімнің жауабын бес бөлікпен салыстырыңыздар. Сауалдың талабы жеткілікті нақты болды ма? Бір сөйлемін жалтарма жауапқа орын қалмайтындай етіп қайта жазыңыздар.",
      ru = "Сверьте ответ акима с пятью частями. Было ли требование запроса достаточно точным? Перепишите одно его предложение так, чтобы от него нельзя было отписаться.",
      en = "Compare the akim's answer with the five parts. Was the demand of the inquiry precise enough? Rewrite one sentence of it so that nobody can evade it.",
    },
  },
  m.page {
    title = {
      kk = "Бұл шешімнің ақысын кім төлейді?", ru = "Кто заплатит за это решение?", en = "Who pays for this decision?",
    },
    text = {
      kk = "Бір ұтқан, бір ұтылған адамды атаңыздар. Залда жоқтарды ұмытпаңыздар: қоқыс орны толған аудан орталығы, Тасобаның көршілері, жұмыссыз он екі адам, келесі көктемнің суы.",
      ru = "Назовите одного, кто выиграл, и одного, кто проиграл. Вспомните тех, кого не было: райцентр с полной свалкой, соседей Тасобы, двенадцать безработных, воду будущей весны.",
      en = "Name one who won and one who lost. Remember those who were not there: the district centre with its full dump, Tasoba's neighbours, twelve jobless people, next spring's water.",
    },
  },
  m.page {
    title = {
      kk = "Өз ауылыңызда бір ай ішінде нені басқаша істейсіз?", ru = "Что Вы в ближайший месяц сделаете у себя иначе?",
      en = "What will you do differently at home within a month?",
    },
    text = {
      kk = "Бір адам – бір сөйлем: қай мәселеге тыңдау өткізесіз, кімді шақырасыз, қорытындысын қай күні жариялайсыз? Жазып, көршіңізге беріңіз.",
      ru = "Один человек – одна фраза: по какому вопросу проведёте слушания, кого позовёте, когда опубликуете итог? Запишите и отдайте соседу.",
      en = "One person, one sentence: on what will you hold a hearing, whom will you invite, on which day will you publish its outcome? Write it down and give it to your neighbour.",
    },
  },
}
