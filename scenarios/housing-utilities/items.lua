-- The knowledge test: what is asked before the play and, in another form, after it.

local m = require "maslikhat"

return m.test {
  minutes = 4,
  m.pair {
    id = "quorum", law = "LAW 11(3)", competence = "law",
    a = {
      text = {
        kk = "Мәслихатта 12 депутат бар, отырысқа 7-еуі тіркелді. Төраға отырысты ашпақ. Ашуға бола ма?",
        ru = "В маслихате 12 депутатов, зарегистрировались 7. Председатель хочет открыть заседание. Можно?",
        en = "A maslikhat has 12 deputies; 7 have registered. The chair is about to open the sitting. May it be opened?",
      },
      options = {
        { kk = "Иә: депутаттардың жартысынан көбі келді", ru = "Да: пришло больше половины депутатов", en = "Yes: more than half of the deputies are here" },
        { kk = "Жоқ: тағы бір депутат керек", ru = "Нет: нужен ещё один депутат", en = "No: one more deputy is needed" },
        { kk = "Жоқ: тағы екі депутат керек", ru = "Нет: нужны ещё два депутата", en = "No: two more deputies are needed" },
        { kk = "Иә, бірақ тек баяндаманы тыңдау үшін", ru = "Да, но только чтобы заслушать доклад", en = "Yes, but only to hear the report" },
      },
      right = 2,
    },
    b = {
      text = {
        kk = "Мәслихатта 20 депутат бар, отырысқа 12-сі тіркелді. Хатшы: «Кворум бар, отырысты ашуға болады», – дейді. Солай ма?",
        ru = "В маслихате 20 депутатов, зарегистрировались 12. Секретарь: «Кворум есть, можно открывать заседание». Так ли это?",
        en = "A maslikhat has 20 deputies; 12 have registered. The secretary says: “There is a quorum, the sitting may be opened.” Is that so?",
      },
      options = {
        { kk = "Иә: депутаттардың жартысынан көбі келді", ru = "Да: пришло больше половины депутатов", en = "Yes: more than half of the deputies are here" },
        { kk = "Иә, егер бірінші мәселе дауысқа салынбаса", ru = "Да, если по первому вопросу не голосуют", en = "Yes, if the first item is not put to the vote" },
        { kk = "Жоқ: тағы екі депутат керек", ru = "Нет: нужны ещё два депутата", en = "No: two more deputies are needed" },
        { kk = "Жоқ: тағы үш депутат керек", ru = "Нет: нужны ещё три депутата", en = "No: three more deputies are needed" },
      },
      right = 3,
    },
    why = {
      kk = "Сессияға барлық депутаттың кемінде үштен екісі қатысуға тиіс: 12-нің 8-і, 20-ның 14-і. Жартысынан көбі жеткіліксіз, кворумсыз отырыс ашылмайды.",
      ru = "В сессии должны участвовать не меньше двух третей всех депутатов: 8 из 12, 14 из 20. Больше половины – ещё не кворум, а без кворума заседание не открывают.",
      en = "At least two thirds of all deputies have to take part in a session: 8 of 12, 14 of 20. More than half is not enough, and without a quorum the sitting is not opened.",
    },
  },
  m.pair {
    id = "majority", law = "LAW 11(3)", competence = "law",
    a = {
      text = {
        kk = "Мәслихатта 12 депутат бар, залда тоғызы отыр. Шешім жобасын алтауы жақтады, үшеуі қалыс қалды, ешкім қарсы болмады. Шешім қабылданды ма?",
        ru = "В маслихате 12 депутатов, в зале девять. За проект решения – шестеро, трое воздержались, против никого. Решение принято?",
        en = "A maslikhat has 12 deputies; nine are in the hall. On a draft decision six vote for, three abstain, nobody is against. Is it adopted?",
      },
      options = {
        { kk = "Иә: ешкім қарсы болған жоқ", ru = "Да: против не было никого", en = "Yes: nobody was against" },
        { kk = "Иә: залдағылардың көпшілігі жақтады", ru = "Да: большинство в зале – за", en = "Yes: most of those present are for" },
        { kk = "Жоқ: 7 дауыс керек еді", ru = "Нет: нужно было 7 голосов", en = "No: 7 votes were needed" },
        { kk = "Жоқ: 8 дауыс керек еді", ru = "Нет: нужно было 8 голосов", en = "No: 8 votes were needed" },
      },
      right = 3,
    },
    b = {
      text = {
        kk = "Мәслихатта 20 депутат бар, залда 15-і отыр. Шешім жобасын 10 депутат жақтады, біреуі қарсы болды, төртеуі дауыс бермеді. Нәтиже қандай?",
        ru = "В маслихате 20 депутатов, в зале 15. За проект решения – 10, против – один, четверо не голосовали. Каков результат?",
        en = "A maslikhat has 20 deputies; 15 are in the hall. On a draft decision 10 vote for, one against, four do not vote. What is the result?",
      },
      options = {
        { kk = "Қабылданбады: 14 дауыс керек еді", ru = "Отклонено: нужно было 14 голосов", en = "Rejected: 14 votes were needed" },
        { kk = "Қабылданбады: 11 дауыс керек еді", ru = "Отклонено: нужно было 11 голосов", en = "Rejected: 11 votes were needed" },
        { kk = "Қабылданды: залдағылардың көпшілігі жақтады", ru = "Принято: большинство в зале – за", en = "Adopted: most of those present are for" },
        { kk = "Қабылданды: қарсылардан жақтаған көп", ru = "Принято: «за» больше, чем «против»", en = "Adopted: more are for than against" },
      },
      right = 2,
    },
    why = {
      kk = "Шешімге барлық депутаттың жартысынан көбінің даусы керек: 12-нің 7-еуі, 20-ның 11-і. Қалыс қалған да, дауыс бермеген де жалпы саннан шығарылмайды.",
      ru = "Для решения нужны голоса больше половины всех депутатов: 7 из 12, 11 из 20. Воздержавшиеся и не голосовавшие из общего числа не выпадают.",
      en = "A decision takes the votes of more than half of all deputies: 7 of 12, 11 of 20. Those who abstain or do not vote stay in the total.",
    },
  },
  m.pair {
    id = "void", law = "REG 7", competence = "law",
    a = {
      text = {
        kk = "12 депутаттың тоғызы залда, шешім жобасы дауысқа салынды. Жетеуі жақтап дауыс берді, бірақ дауыс беру аяқталғанша екі депутат шығып кетті. Нәтиже қандай?",
        ru = "В зале девять из 12 депутатов, идёт голосование по проекту решения. Семеро – за, но до завершения двое вышли. Каков результат?",
        en = "Nine of 12 deputies are in the hall when a draft decision is put to the vote. Seven vote for it, but two leave before the close. What is the result?",
      },
      options = {
        { kk = "Дауыс беру жарамсыз, ол қайта өтеді", ru = "Голосование недействительно, его проведут снова", en = "The vote is void and will be held again" },
        { kk = "Қабылданды: дауыс ашылғанда кворум болған", ru = "Принято: в начале голосования кворум был", en = "Adopted: there was a quorum at the opening" },
        { kk = "Қабылданды: шешімге жеті дауыс жетеді", ru = "Принято: для решения семи голосов хватает", en = "Adopted: seven votes are enough" },
        { kk = "Қабылданбады, бұл сессияда енді қаралмайды", ru = "Отклонено, на этой сессии к нему не вернутся", en = "Rejected, and closed for this session" },
      },
      right = 1,
    },
    b = {
      text = {
        kk = "20 депутаттың 14-і залда, түзету дауысқа салынды, 12-сі жақтады. Дауыс беру аяқталғанша бір депутат шұғыл кетіп қалды. Түзету не болады?",
        ru = "В зале 14 из 20 депутатов, идёт голосование по поправке, 12 – за. До завершения одного депутата срочно вызвали, он ушёл. Что с поправкой?",
        en = "14 of 20 deputies are in the hall; an amendment is put to the vote and 12 are for. Before the close one deputy is called away. What becomes of the amendment?",
      },
      options = {
        { kk = "Қабылданды: 12 дауыс – жалпы санның жартысынан көп", ru = "Принята: 12 голосов – больше половины от всех", en = "It is adopted: 12 votes are more than half of all" },
        { kk = "Қабылданбады: бұл сессияда оған оралмайды", ru = "Отклонена: на этой сессии к ней не вернутся", en = "It is rejected and closed for this session" },
        { kk = "Кворум қалпына келгенде қайта дауысқа салынады", ru = "Когда кворум восстановят, её поставят снова", en = "It is put again once the quorum is back" },
        { kk = "Қабылданды: кеткен депутат дауыс беріп үлгерді", ru = "Принята: ушедший успел проголосовать", en = "It is adopted: the one who left had voted" },
      },
      right = 3,
    },
    why = {
      kk = "Кворум дауыс беру ашылғаннан аяқталғанға дейін керек: 12-нің 8-і, 20-ның 14-і. Ол бұзылса, дауыс беру жарамсыз: мәселе қабылданған да, қабылданбаған да емес, кворум болғанда қайта дауысқа салынады.",
      ru = "Кворум нужен от начала до завершения голосования: 8 из 12, 14 из 20. Если он потерян, голосование недействительно: вопрос не принят и не отклонён, его ставят на голосование снова, когда кворум есть.",
      en = "The quorum has to last from the opening of a vote to its close: 8 of 12, 14 of 20. If it is lost, the vote is void: nothing is adopted or rejected, and the question is put again once the quorum is back.",
    },
  },
  m.pair {
    id = "procedural", law = "REG 17", competence = "rhetoric",
    a = {
      text = {
        kk = "12 депутаттың тоғызы залда. Жарыссөзді тоқтатуға бесеуі жақтап, үшеуі қарсы дауыс берді, біреуі қалыс қалды. Енді не болады?",
        ru = "В зале девять из 12 депутатов. За прекращение прений – пятеро, против – трое, один воздержался. Что дальше?",
        en = "Nine of 12 deputies are in the hall. On closing the debate five vote for, three against, one abstains. What follows?",
      },
      options = {
        { kk = "Жарыссөз жалғасады: 7 дауыс керек еді", ru = "Прения продолжаются: нужно было 7 голосов", en = "The debate goes on: 7 votes were needed" },
        { kk = "Жарыссөз жалғасады: 6 дауыс керек еді", ru = "Прения продолжаются: нужно было 6 голосов", en = "The debate goes on: 6 votes were needed" },
        { kk = "Жарыссөз тоқтайды: 5 дауыс жетеді", ru = "Прения прекращены: хватает 5 голосов", en = "The debate is closed: 5 votes are enough" },
        { kk = "Төраға шешеді: дауыс оны міндеттемейді", ru = "Решает председатель: голосование его не связывает", en = "The chair decides: the vote is not binding" },
      },
      right = 3,
    },
    b = {
      text = {
        kk = "20 депутаттың 15-і залда. Сөйлеушінің уақыты бітті: оны ұзартуға сегізі жақтап, жетеуі қарсы дауыс берді. Төраға не істейді?",
        ru = "В зале 15 из 20 депутатов. Время выступающего вышло: за продление – восемь, против – семь. Что делает председатель?",
        en = "15 of 20 deputies are in the hall. A speaker's time is over: on extending it eight vote for, seven against. What does the chair do?",
      },
      options = {
        { kk = "Уақытты ұзартады: 8 дауыс жетеді", ru = "Продлевает: хватает 8 голосов", en = "Extends the time: 8 votes are enough" },
        { kk = "Сөзді тоқтатады: 11 дауыс керек еді", ru = "Прерывает: нужно было 11 голосов", en = "Stops the speaker: 11 votes were needed" },
        { kk = "Сөзді тоқтатады: 10 дауыс керек еді", ru = "Прерывает: нужно было 10 голосов", en = "Stops the speaker: 10 votes were needed" },
        { kk = "Өзі шешеді: уақыт – төрағаның ісі", ru = "Решает сам: время – дело председателя", en = "Decides alone: time is the chair's affair" },
      },
      right = 1,
    },
    why = {
      kk = "Жарыссөзді тоқтатуды, сөз уақытын ұзартуды қатысып отырған депутаттардың көпшілігі шешеді: 9-дың 5-еуі, 15-тің 8-і. Мұнда көпшілік барлық депутаттан есептелмейді.",
      ru = "Прекратить прения или продлить выступление решает большинство присутствующих депутатов: 5 из 9, 8 из 15. От всех депутатов большинство здесь не считают.",
      en = "Closing the debate or extending a speech is decided by the majority of the deputies present: 5 of 9, 8 of 15. Here the majority is not counted from all deputies.",
    },
  },
  m.pair {
    id = "written", law = "REG 24", competence = "law",
    a = {
      text = {
        kk = "Сұрақтар кезінде фракция жетекшісі орнынан: «Он үй емес, сегіз үй деп жазыңыздар!» – деді. Бұл түзету дауысқа салына ма?",
        ru = "Во время вопросов лидер фракции говорит с места: «Запишите не десять домов, а восемь!» Поставят ли эту поправку на голосование?",
        en = "During the questions a faction leader calls out: “Make it eight buildings, not ten!” Is this amendment put to the vote?",
      },
      options = {
        { kk = "Иә: ұсынысты бәрі естіді", ru = "Да: предложение слышали все", en = "Yes: everybody has heard it" },
        { kk = "Жоқ, жазбаша берілмейінше салынбайды", ru = "Нет, пока её не подали письменно", en = "No, not until it is submitted in writing" },
        { kk = "Иә, егер фракциясы қолдаса", ru = "Да, если её поддержит фракция", en = "Yes, if the faction supports it" },
        { kk = "Жоқ: түзетуді тұрақты комиссия ғана енгізеді", ru = "Нет: поправки вносит только постоянная комиссия", en = "No: only a standing commission tables amendments" },
      },
      right = 2,
    },
    b = {
      text = {
        kk = "Депутат хатшыға «Ақшаның жұмсалуын бақылау күшейтілсін» деген қағаз тапсырды. Қай тармақтың қандай сөзі өзгеретіні жазылмаған. Бұл түзету қабылдана ма?",
        ru = "Депутат сдал секретарю листок: «Усилить контроль за расходованием денег». Какой пункт и какие слова меняются, не сказано. Примут ли это как поправку?",
        en = "A deputy hands the secretary a sheet: “Strengthen control of how the money is spent.” Which clause and which words change it does not say. Is it accepted as an amendment?",
      },
      options = {
        { kk = "Иә: қағаз жазылып, тапсырылды", ru = "Да: листок написан и сдан", en = "Yes: it was written down and handed in" },
        { kk = "Иә: сөзі мен орнын хатшы табады", ru = "Да: слова и место найдёт секретарь", en = "Yes: the secretary finds the words and the place" },
        { kk = "Жоқ: оған фракцияның қолы керек", ru = "Нет: нужна подпись фракции", en = "No: it takes the signature of a faction" },
        { kk = "Жоқ: нақты сөзі мен орны керек", ru = "Нет: нужны точные слова и место", en = "No: the exact words and the place are needed" },
      },
      right = 4,
    },
    why = {
      kk = "Түзету жазбаша беріледі: жобаның қай жері, қандай сөз не сан өзгеретіні дәл көрсетіледі. Орыннан айтылған сөз де, жалпы тілек те түзету емес.",
      ru = "Поправку подают письменно, с точным указанием места в проекте и слов или цифр, которые меняются. Ни реплика с места, ни общее пожелание – не поправка.",
      en = "An amendment is submitted in writing and names the exact place in the draft and the words or figures that change. Neither a call from a seat nor a general wish is one.",
    },
  },
  m.pair {
    id = "again", law = "REG 26(3)", competence = "teamwork",
    a = {
      text = {
        kk = "Мониторингтік топ туралы түзетуге бір дауыс жетпеді. Кешіккен депутат келген соң, басқа фракция дәл сол түзетуді енгізді. Төраға не істейді?",
        ru = "Поправке о мониторинговой группе не хватило одного голоса. Пришёл опоздавший депутат, и другая фракция вносит ту же поправку. Что делает председатель?",
        en = "An amendment on a monitoring group was one vote short. A deputy who was late has come, and another faction tables the same amendment. What does the chair do?",
      },
      options = {
        { kk = "Дауысқа салады: авторы басқа", ru = "Ставит на голосование: автор другой", en = "Puts it to the vote: the author is another" },
        { kk = "Дауысқа салады: залдағы құрам өзгерді", ru = "Ставит на голосование: состав зала изменился", en = "Puts it to the vote: the hall has changed" },
        { kk = "Бұл сессияда дауысқа салмайды", ru = "На этой сессии на голосование не ставит", en = "Does not put it to the vote in this session" },
        { kk = "Жыл аяғына дейін дауысқа салмайды", ru = "До конца года на голосование не ставит", en = "Does not put it to the vote again this year" },
      },
      right = 3,
    },
    b = {
      text = {
        kk = "Шешім жобасы тұтастай дауысқа салынып, қабылданбады. Үзілістен кейін әкім сол сессияда дәл сол жобаны қайта ұсынды. Не істеу керек?",
        ru = "Проект решения в целом отклонён. После перерыва аким на той же сессии предлагает тот же проект ещё раз. Как быть?",
        en = "A draft decision was rejected as a whole. After the break the akim brings the same draft once more, in the same session. What is to be done?",
      },
      options = {
        { kk = "Дауысқа салмау: бұл сессияда ол қабылданбады", ru = "Не ставить: на этой сессии его отклонили", en = "Do not put it: this session has rejected it" },
        { kk = "Дауысқа салу: жобаны әкім енгізіп отыр", ru = "Ставить: проект вносит аким", en = "Put it to the vote: it is the akim's draft" },
        { kk = "Дауысқа салмау: алдымен депутаттардың үштен бірі сұрасын", ru = "Не ставить, пока не попросит треть депутатов", en = "Do not put it until a third of the deputies ask" },
        { kk = "Дауысқа салу: үзілістен кейін отырыс қайта басталды", ru = "Ставить: после перерыва заседание началось заново", en = "Put it: after the break the sitting began anew" },
      },
      right = 1,
    },
    why = {
      kk = "Қабылданбаған жоба не түзету сол сессияда қайта дауысқа салынбайды. Дәл сол жерге дәл сол сөз – кім енгізсе де, сол түзету.",
      ru = "Отклонённый проект или поправку на той же сессии снова на голосование не ставят. Те же слова на том же месте – та же поправка, кто бы её ни внёс.",
      en = "A rejected draft or amendment is not put again in the same session. The same words at the same place are the same amendment, whoever brings it.",
    },
  },
  m.pair {
    id = "exclusive", law = "REG 27", competence = "teamwork",
    a = {
      text = {
        kk = "Жобадағы 300 миллион теңгеге екі түзету бар: бірі – 200 миллион, екіншісі – 250 миллион. Біріншісі қабылданды. Екіншісі не болады?",
        ru = "К сумме проекта, 300 миллионам тенге, две поправки: 200 миллионов и 250 миллионов. Первую приняли. Что со второй?",
        en = "There are two amendments to the 300 million tenge of a draft: 200 million and 250 million. The first is adopted. What becomes of the second?",
      },
      options = {
        { kk = "Дауысқа салынады: көп дауыс алғаны қалады", ru = "Её ставят: останется та, у которой больше голосов", en = "It is put: the one with more votes stands" },
        { kk = "Дауысқа салынбайды: бұл сома шешілді", ru = "Её не ставят: об этой сумме уже решено", en = "It is not put: that sum is already decided" },
        { kk = "Дауысқа салынады: қабылданса, біріншінің орнына жүреді", ru = "Её ставят: если примут, она заменит первую", en = "It is put: if adopted, it replaces the first" },
        { kk = "Дауысқа салынбайды: келесі сессияға қалады", ru = "Её не ставят: она переходит на следующую сессию", en = "It is not put: it goes to the next session" },
      },
      right = 2,
    },
    b = {
      text = {
        kk = "Үйлерді іріктеу туралы тармаққа екі түзету бар: біреуінде – «тозуына қарай», екіншісінде – «тұрғындар санына қарай». Біріншісі қабылданды. Төраға енді не істейді?",
        ru = "К пункту об отборе домов две поправки: в одной – «по износу», в другой – «по числу жителей». Первую приняли. Что теперь делает председатель?",
        en = "Two amendments change the clause on selecting buildings: one says “by wear”, the other “by the number of residents”. The first is adopted. What does the chair do now?",
      },
      options = {
        { kk = "Екіншісін де салып, дауыстарды салыстырады", ru = "Ставит и вторую и сравнивает голоса", en = "Puts the second too and compares the votes" },
        { kk = "Екіншісін тұрақты комиссияға қайтарады", ru = "Вторую возвращает в постоянную комиссию", en = "Returns the second to a standing commission" },
        { kk = "Екіншісін салады: соңғы дауыс күшті", ru = "Ставит вторую: сильнее последнее голосование", en = "Puts the second: the later vote prevails" },
        { kk = "Екіншісін дауысқа салмай, әрі қарай өтеді", ru = "Вторую не ставит и идёт дальше", en = "Does not put the second and goes on" },
      },
      right = 4,
    },
    why = {
      kk = "Бір жерді екі түрлі өзгертетін түзетулер бірін-бірі жоққа шығарады. Олар алдымен бірге оқылады; біреуі қабылданса, қалғаны дауысқа салынбайды.",
      ru = "Поправки, которые меняют одно место по-разному, исключают друг друга. Сначала их оглашают вместе; приняли одну – остальные на голосование не ставят.",
      en = "Amendments that change one place in different ways exclude each other. They are read out together first; once one is adopted, the others are not put to the vote.",
    },
  },
  m.pair {
    id = "spending", law = "REG 28", competence = "balance",
    a = {
      text = {
        kk = "12 депутаттың сегізі аулаларды жарықтандыруға бюджеттен қосымша 50 миллион теңге бөлу жобасын енгізді. Әкімнің қорытындысы жоқ. Жоба дауысқа салына ма?",
        ru = "Восемь из 12 депутатов внесли проект: выделить из бюджета ещё 50 миллионов тенге на освещение дворов. Заключения акима нет. Поставят ли проект на голосование?",
        en = "Eight of 12 deputies bring a draft: another 50 million tenge from the budget for lighting the yards. There is no opinion of the akim. Is the draft put to the vote?",
      },
      options = {
        { kk = "Иә: дауыс жеткілікті", ru = "Да: голосов хватает", en = "Yes: there are enough votes" },
        { kk = "Жоқ: төрттен үші, яғни 9 дауыс керек", ru = "Нет: нужны три четверти, то есть 9 голосов", en = "No: three quarters, that is 9 votes, are needed" },
        { kk = "Иә: бюджет – мәслихаттың өз ісі", ru = "Да: бюджет – дело самого маслихата", en = "Yes: the budget is the maslikhat's own affair" },
        { kk = "Жоқ: әкімнің оң қорытындысы керек", ru = "Нет: нужно положительное заключение акима", en = "No: the akim's positive opinion is needed" },
      },
      right = 4,
    },
    b = {
      text = {
        kk = "Депутаттардың жобасы мектеп тамағына бюджет шығынын 20 миллион теңгеге көбейтеді. Әкімнің қорытындысы теріс, бірақ 12 депутаттың тоғызы жақтап отыр. Не істеу керек?",
        ru = "Проект депутатов увеличивает расходы бюджета на школьное питание на 20 миллионов тенге. Заключение акима отрицательное, но девять из 12 депутатов – за. Как быть?",
        en = "A draft of the deputies raises budget spending on school meals by 20 million tenge. The akim's opinion is negative, but nine of 12 deputies are for it. What is to be done?",
      },
      options = {
        { kk = "Дауысқа салмау: дауыс саны мұны шешпейді", ru = "Не ставить: числом голосов это не решить", en = "Do not put it: votes alone do not help" },
        { kk = "Дауысқа салмау: 12 дауыстың бәрі керек", ru = "Не ставить: нужны все 12 голосов", en = "Do not put it: all 12 votes are needed" },
        { kk = "Дауысқа салу: қорытынды – кеңес қана", ru = "Ставить: заключение – лишь совет", en = "Put it: an opinion is only advice" },
        { kk = "Дауысқа салып, әкімнің қарсылығын хаттамаға жазу", ru = "Ставить, а возражение акима занести в протокол", en = "Put it and minute the akim's objection" },
      },
      right = 1,
    },
    why = {
      kk = "Бюджеттің шығынын көбейтетін не кірісін азайтатын жоба әкімнің оң қорытындысымен ғана дауысқа салынады. Оны ешқандай көпшілік алмастырмайды.",
      ru = "Проект, который увеличивает расходы бюджета или сокращает доходы, ставят на голосование только с положительным заключением акима. Никакое большинство его не заменит.",
      en = "A draft that raises budget spending or cuts revenue is put to the vote only with the akim's positive opinion. No majority replaces it.",
    },
  },
  m.pair {
    id = "oversight", law = "LAW 6(1)(9)", competence = "balance",
    a = {
      text = {
        kk = "Бюджеттен шатыр жөндеуге 4,6 миллион теңге төленді, бірақ су әлі ағып тұр. Заң бойынша мәслихат не істей алады?",
        ru = "Из бюджета заплатили 4,6 миллиона тенге за ремонт крыши, а она всё течёт. Что по закону может маслихат?",
        en = "The budget paid 4.6 million tenge for a roof that still leaks. What may the maslikhat do by law?",
      },
      options = {
        { kk = "Компаниямен жасалған шартты бұзады", ru = "Расторгнуть договор с компанией", en = "Terminate the contract with the company" },
        { kk = "Жауапты қызметкерді жұмыстан босатады", ru = "Уволить ответственного сотрудника", en = "Dismiss the official responsible" },
        { kk = "Ақшаның қалай жұмсалғанын тексереді", ru = "Проверить, как потрачены деньги", en = "Check how the money was spent" },
        { kk = "Компанияға қайта жөндеуді бұйырады", ru = "Обязать компанию починить заново", en = "Order the company to repair it again" },
      },
      right = 3,
    },
    b = {
      text = {
        kk = "Бюджет ақшасына жүргізіліп жатқан жылу құбырын ауыстыру жұмысы үш айға кешікті. Депутаттар араласпақ. Мәслихаттың құзыретіне не кіреді?",
        ru = "Замена теплотрассы за счёт бюджета опаздывает на три месяца. Депутаты хотят вмешаться. Что входит в компетенцию маслихата?",
        en = "Replacing a heating main with budget money is three months late. The deputies want to step in. What is within the maslikhat's power?",
      },
      options = {
        { kk = "Басқа мердігерді тағайындау", ru = "Назначить другого подрядчика", en = "Appointing another contractor" },
        { kk = "Бюджеттің атқарылуына бақылау жасау", ru = "Контролировать исполнение бюджета", en = "Overseeing how the budget is carried out" },
        { kk = "Бөлім қызметкерлеріне тапсырма беру", ru = "Давать поручения сотрудникам отдела", en = "Giving orders to the department's staff" },
        { kk = "Мердігерге төлемді өзі тоқтату", ru = "Самому остановить оплату подрядчику", en = "Stopping the contractor's payments itself" },
      },
      right = 2,
    },
    why = {
      kk = "Мәслихат жергілікті бюджеттің атқарылуына бақылау жасайды. Шарт жасау, мердігер таңдау, қызметкерлерге тапсырма беру – атқарушы биліктің ісі.",
      ru = "Маслихат контролирует исполнение местного бюджета. Заключать договоры, выбирать подрядчика и давать поручения сотрудникам – дело исполнительной власти.",
      en = "The maslikhat oversees how the local budget is carried out. Contracts, the choice of a contractor and orders to staff are the executive's business.",
    },
  },
  m.pair {
    id = "management", law = "HOUSING 42(1)", competence = "balance",
    a = {
      text = {
        kk = "Көппәтерлі үйде 24 меншік иесі бар. Заң бойынша олар үйді басқарудың қай нысанын таңдай алады?",
        ru = "В многоквартирном доме 24 собственника. Какие формы управления домом им по закону доступны?",
        en = "An apartment building has 24 owners. Which forms of running it are open to them by law?",
      },
      options = {
        { kk = "Тек мүлік иелері бірлестігін", ru = "Только объединение собственников", en = "Only an owners' association" },
        { kk = "Бірлестікті не жай серіктестікті", ru = "Объединение или простое товарищество", en = "An association or a simple partnership" },
        { kk = "Бірлестікті, серіктестікті не бәрі бірлесіп басқаруды", ru = "Объединение, товарищество или совместное управление", en = "An association, a partnership or joint management" },
      },
      right = 2,
    },
    b = {
      text = {
        kk = "Үйдегі 36 меншік иесі бірлестік құрғысы келмейді: «Үйді бәріміз бірлесіп басқарамыз», – дейді. Заң бойынша оларға қай нысан ашық?",
        ru = "36 собственников дома не хотят объединения: «Будем управлять все вместе». Какие формы им по закону доступны?",
        en = "The 36 owners of a building want no association: “We shall run it all together.” Which forms are open to them by law?",
      },
      options = {
        { kk = "Кез келгені: таңдау еркін", ru = "Любые: выбор свободный", en = "Any: the choice is free" },
        { kk = "Бірлестік не жай серіктестік", ru = "Объединение или простое товарищество", en = "An association or a simple partnership" },
        { kk = "Тек мүлік иелері бірлестігі", ru = "Только объединение собственников", en = "Only an owners' association" },
      },
      right = 3,
    },
    why = {
      kk = "Бірлестікті иелер саны қанша болса да құруға болады. Жай серіктестік үшін олар отыздан, тікелей бірлесіп басқару үшін он алтыдан аспауы керек.",
      ru = "Объединение возможно при любом числе собственников. Для простого товарищества их должно быть не больше тридцати, для совместного управления – не больше шестнадцати.",
      en = "An association is open to any number of owners. A simple partnership takes at most thirty, direct joint management at most sixteen.",
    },
  },
}
