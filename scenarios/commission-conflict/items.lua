-- The knowledge test: what is asked before the play and, in another form, after it.

local m = require "maslikhat"

return m.test {
  minutes = 4,
  m.pair {
    id = "quorum", law = "REG 53", competence = "law",
    a = {
      text = {
        kk = "Тұрақты комиссияда 8 мүше бар, отырысқа 4 мүше келді. Отырысты ашуға бола ма?",
        ru = "В постоянной комиссии 8 членов, на заседание пришли 4. Можно ли его открыть?",
        en = "A standing commission has 8 members; 4 have come to the sitting. May it be opened?",
      },
      options = {
        { kk = "Болады: мүшелердің жартысы келді", ru = "Да: пришла половина членов", en = "Yes: half of the members have come" },
        { kk = "Болмайды: кемінде 5 мүше керек", ru = "Нет: нужно не меньше 5 членов", en = "No: at least 5 members are needed" },
        { kk = "Болмайды: кемінде 6 мүше керек", ru = "Нет: нужно не меньше 6 членов", en = "No: at least 6 members are needed" },
        { kk = "Болады: үштен бірі де жетеді", ru = "Да: достаточно трети членов", en = "Yes: a third of the members is enough" },
      },
      right = 2,
    },
    b = {
      text = {
        kk = "Тұрақты комиссияда 10 мүше бар, 6 мүше келді, тағы екеуі бір сағаттан соң келмек. Отырысты қазір ашуға бола ма?",
        ru = "В постоянной комиссии 10 членов, пришли 6, ещё двое обещали быть через час. Можно ли открыть заседание сейчас?",
        en = "A standing commission has 10 members; 6 have come, two more will come in an hour. May the sitting be opened now?",
      },
      options = {
        { kk = "Болады: 6 – жартысынан көп", ru = "Да: 6 – больше половины", en = "Yes: 6 is more than half" },
        { kk = "Болмайды: кемінде 7 мүше керек", ru = "Нет: нужно не меньше 7 членов", en = "No: at least 7 members are needed" },
        { kk = "Болады: 5 мүше де жететін еді", ru = "Да: хватило бы и 5 членов", en = "Yes: even 5 members would do" },
        { kk = "Болмайды: келетіндерді күту керек", ru = "Нет: ждут всех, кто обещал прийти", en = "No: one waits for those who promised to come" },
      },
      right = 1,
    },
    why = {
      kk = "Тұрақты комиссияның отырысы мүшелерінің жартысынан көбі қатысса, заңды: 8 мүшенің 5-еуі, 10 мүшенің 6-ауы. Үштен екі – мәслихат сессиясының кворумы.",
      ru = "Заседание постоянной комиссии правомочно, если присутствует больше половины её членов: 5 из 8, 6 из 10. Две трети – кворум сессии маслихата.",
      en = "A sitting of a standing commission is valid if more than half of its members are present: 5 of 8, 6 of 10. Two thirds is the quorum of a session of the maslikhat.",
    },
  },
  m.pair {
    id = "left", law = "REG 53", competence = "law",
    a = {
      text = {
        kk = "Комиссияда 9 мүше бар, 6 мүше келді. Екеуі жеке мүддесін мәлімдеп, залдан шықты, 4 мүше қалды. Кворум бар ма?",
        ru = "В комиссии 9 членов, пришли 6. Двое заявили о личном интересе и вышли из зала, осталось 4. Есть ли кворум?",
        en = "A commission has 9 members; 6 came. Two declared a private interest and left the hall, 4 remain. Is there a quorum?",
      },
      options = {
        { kk = "Бар: енді 7-ден есептеледі", ru = "Да: теперь считают от 7", en = "Yes: it is now counted from 7" },
        { kk = "Бар: кворум отырыс ашылғанда ғана керек", ru = "Да: кворум нужен только при открытии", en = "Yes: it is needed only at the opening" },
        { kk = "Жоқ: 4 – тоғыздың жартысынан аз", ru = "Нет: 4 – меньше половины от девяти", en = "No: 4 is less than half of nine" },
        { kk = "Жоқ: үштен екісі, яғни 6 мүше керек", ru = "Нет: нужны две трети, то есть 6", en = "No: two thirds, that is 6, are needed" },
      },
      right = 3,
    },
    b = {
      text = {
        kk = "Комиссияда 11 мүше бар, 9 мүше келді. Үшеуі жеке мүддесін мәлімдеп, залдан шықты, 6 мүше қалды. Кворум бар ма?",
        ru = "В комиссии 11 членов, пришли 9. Трое заявили о личном интересе и вышли из зала, осталось 6. Есть ли кворум?",
        en = "A commission has 11 members; 9 came. Three declared a private interest and left the hall, 6 remain. Is there a quorum?",
      },
      options = {
        { kk = "Бар: енді 8-ден есептеледі", ru = "Да: теперь считают от 8", en = "Yes: it is now counted from 8" },
        { kk = "Жоқ: үштен екісі, яғни 8 мүше керек", ru = "Нет: нужны две трети, то есть 8", en = "No: two thirds, that is 8, are needed" },
        { kk = "Бар: кворум отырыс ашылғанда ғана керек", ru = "Да: кворум нужен только при открытии", en = "Yes: it is needed only at the opening" },
        { kk = "Бар: 6 – он бірдің жартысынан көп", ru = "Да: 6 – больше половины от одиннадцати", en = "Yes: 6 is more than half of eleven" },
      },
      right = 4,
    },
    why = {
      kk = "Комиссия кворумы – барлық мүшесінің жартысынан көбі. Мүддесін мәлімдеген адам мүше болып қала береді, бірақ залдан шыққан адам қатысушыға саналмайды.",
      ru = "Кворум комиссии – больше половины всех её членов. Заявивший об интересе остаётся членом, но вышедшего среди присутствующих не считают.",
      en = "A commission's quorum is more than half of all its members. Whoever declares an interest remains a member, but whoever has left is not counted as present.",
    },
  },
  m.pair {
    id = "bound", law = "ANTICORR 15(1)", competence = "law",
    a = {
      text = {
        kk = "Депутат: «Мандат үшін жалақы алмаймын, мүдделер қақтығысы кезінде дауыс беруге тыйым салу маған қатысты емес», – дейді. Бұл сөзі дұрыс па?",
        ru = "Депутат говорит: «Зарплаты за мандат я не получаю, запрет голосовать при конфликте интересов не для меня». Прав ли он?",
        en = "A deputy says: “I get no salary for my mandate, so the ban on voting in a conflict of interest is not for me.” Is that right?",
      },
      options = {
        { kk = "Дұрыс: тыйым мемлекеттік қызметшілерге ғана қатысты", ru = "Прав: запрет только для госслужащих", en = "Right: the ban is for civil servants only" },
        { kk = "Дұрыс, ол комиссия төрағасы болмаса", ru = "Прав, если он не председатель комиссии", en = "Right, unless he chairs a commission" },
        { kk = "Дұрыс емес, бірақ тыйым тек сессияда бар", ru = "Не прав, но запрет есть только на сессии", en = "Wrong, but the ban holds at sessions only" },
        { kk = "Дұрыс емес: тыйым депутатқа да қатысты", ru = "Не прав: запрет касается и депутата", en = "Wrong: the ban binds deputies, too" },
      },
      right = 4,
    },
    b = {
      text = {
        kk = "Депутат: «Комиссия қорытынды ғана береді, ақша бөлмейді, сондықтан жеке мүддем болса да, дауыс бере аламын», – дейді. Бұл сөзі дұрыс па?",
        ru = "Депутат говорит: «Комиссия даёт лишь заключение, денег не выделяет, поэтому голосовать могу и с личным интересом». Прав ли он?",
        en = "A deputy says: “A commission only gives an opinion and allots no money, so I may vote even with a private interest.” Is that right?",
      },
      options = {
        { kk = "Дұрыс: қорытынды – шешім емес", ru = "Прав: заключение – не решение", en = "Right: an opinion is no decision" },
        { kk = "Дұрыс емес: бұл да – депутаттың өкілеттігі", ru = "Не прав: это тоже полномочие депутата", en = "Wrong: this, too, is a power of a deputy" },
        { kk = "Дұрыс, егер мәселе сессияда да қаралса", ru = "Прав, если вопрос рассмотрит и сессия", en = "Right, if the session deals with it, too" },
        { kk = "Дұрыс емес, бірақ тек бюджет мәселесінде", ru = "Не прав, но только в вопросах бюджета", en = "Wrong, but only in matters of the budget" },
      },
      right = 2,
    },
    why = {
      kk = "Мәслихат депутаты – мемлекеттік функцияларды орындауға уәкілеттік берілген адам. Мүдделер қақтығысы болса, оған сессияда да, комиссияда да өкілеттігін жүзеге асыруға тыйым салынған.",
      ru = "Депутат маслихата – лицо, уполномоченное на выполнение государственных функций. При конфликте интересов осуществлять полномочия ему запрещено и на сессии, и в комиссии.",
      en = "A deputy of a maslikhat is a person authorised to perform functions of the state. In a conflict of interest such a person may not exercise the powers of office, at a session or in a commission.",
    },
  },
  m.pair {
    id = "no-part", law = "ANTICORR 15(1)", competence = "ethics",
    a = {
      text = {
        kk = "Депутат мүдделер қақтығысын мәлімдеді: жеткізуші – туған ағасы. Ол дауыс бермейді, бірақ жарыссөзде сатып алуды қолдап сөйлемек. Бұған бола ма?",
        ru = "Депутат заявил о конфликте интересов: поставщик – его родной брат. Голосовать он не станет, но хочет поддержать закупку в прениях. Можно?",
        en = "A deputy declared a conflict of interest: the supplier is his brother. He will not vote, but wants to speak for the purchase in the debate. May he?",
      },
      options = {
        { kk = "Болмайды: талқылау да – мәселеге қатысу", ru = "Нет: обсуждать – тоже участвовать", en = "No: to debate is to take part, too" },
        { kk = "Болады: ол дауыс бермейді ғой", ru = "Да: он ведь не голосует", en = "Yes: he does not vote" },
        { kk = "Болады: мүддесін бәрі біледі", ru = "Да: о его интересе все знают", en = "Yes: everybody knows of his interest" },
        { kk = "Болмайды: алдымен комиссиядан шықсын", ru = "Нет: сначала пусть выйдет из комиссии", en = "No: he must leave the commission first" },
      },
      right = 1,
    },
    b = {
      text = {
        kk = "Депутат мүдделер қақтығысын мәлімдеді: мердігер – ұлының фирмасы. Ешкім кінәламасын деп, ол фирмаға қарсы дауыс бермек. Бұған бола ма?",
        ru = "Депутат заявил о конфликте интересов: подрядчик – фирма его сына. Чтобы его не упрекнули, он хочет голосовать против неё. Можно?",
        en = "A deputy declared a conflict of interest: the contractor is his son's firm. To be above reproach he wants to vote against it. May he?",
      },
      options = {
        { kk = "Болады: даусы ұлының пайдасына емес", ru = "Да: голос не в пользу сына", en = "Yes: the vote is not in his son's favour" },
        { kk = "Болады, дауыс беру ашық болса", ru = "Да, если голосование открытое", en = "Yes, if the vote is open" },
        { kk = "Болмайды: ол мүлде дауыс бермейді", ru = "Нет: он не голосует вовсе", en = "No: he does not vote at all" },
        { kk = "Болмайды: ол тек қалыс қала алады", ru = "Нет: он может лишь воздержаться", en = "No: he may only abstain" },
      },
      right = 3,
    },
    why = {
      kk = "Мүдделер қақтығысы болса, депутат бұл мәселені талқылауға да, дауыс беруге де қатыспайды, кімнің жағында болса да. Қалыс қалу да – дауыс беруге қатысу.",
      ru = "При конфликте интересов депутат не участвует ни в обсуждении вопроса, ни в голосовании, на чьей бы стороне он ни был. Воздержаться – тоже участвовать.",
      en = "In a conflict of interest a deputy takes no part in the debate or the vote on the matter, whichever side he is on. To abstain is to take part, too.",
    },
  },
  m.pair {
    id = "good-cause", law = "ANTICORR 15(1)", competence = "balance",
    a = {
      text = {
        kk = "Депутаттың үлесі бар фирма түзету қабылданса ғана конкурсқа қатыса алады. Түзету бюджетке де пайдалы. Депутат оған дауыс бере ала ма?",
        ru = "Фирма, где у депутата доля, сможет участвовать в конкурсе, только если примут поправку. Поправка выгодна и бюджету. Может ли он за неё голосовать?",
        en = "A firm in which a deputy holds a share can bid only if an amendment passes. The amendment is good for the budget, too. May the deputy vote for it?",
      },
      options = {
        { kk = "Иә: бюджет ұтады", ru = "Да: бюджет выигрывает", en = "Yes: the budget gains" },
        { kk = "Иә, үлесі жартысынан аз болса", ru = "Да, если доля меньше половины", en = "Yes, if the share is less than half" },
        { kk = "Жоқ: үлесі – жеке мүдде", ru = "Нет: доля – личный интерес", en = "No: the share is a private interest" },
        { kk = "Жоқ, сессия рұқсат бермейінше", ru = "Нет, пока не разрешит сессия", en = "No, not until the session permits it" },
      },
      right = 3,
    },
    b = {
      text = {
        kk = "Ауылға дәріхана өте қажет. Комиссия дәріхана ашуға депутаттың анасына субсидия беру мәселесін қарап жатыр. Депутат дауыс бере ала ма?",
        ru = "Селу очень нужна аптека. Комиссия рассматривает субсидию на её открытие для матери депутата. Может ли депутат голосовать?",
        en = "A village badly needs a pharmacy. The commission considers a subsidy to a deputy's mother to open one. May the deputy vote?",
      },
      options = {
        { kk = "Иә: бұл ауылға пайдалы", ru = "Да: это на пользу селу", en = "Yes: it is good for the village" },
        { kk = "Жоқ: анасының пайдасы – жеке мүдде", ru = "Нет: выгода матери – личный интерес", en = "No: his mother's gain is a private interest" },
        { kk = "Жоқ, тұрғындар жазбаша қолдамайынша", ru = "Нет, пока жители не поддержат письменно", en = "No, not until the residents agree in writing" },
        { kk = "Иә, басқа үміткер болмаса", ru = "Да, если других желающих нет", en = "Yes, if there are no other applicants" },
      },
      right = 2,
    },
    why = {
      kk = "Бюджетке не ауылға пайдасы бар деп жеке мүдде жойылмайды: мүдделер қақтығысы кезінде депутат мәселеге қатыспайды. Жақсы уәжді басқалар да айта алады.",
      ru = "Польза для бюджета или села личного интереса не отменяет: при конфликте интересов депутат в вопросе не участвует. Хорошие доводы приведут и другие.",
      en = "A gain for the budget or the village does not undo a private interest: in a conflict of interest the deputy takes no part. Others can make the good arguments.",
    },
  },
  m.pair {
    id = "notify", law = "ANTICORR 15(3)", competence = "ethics",
    a = {
      text = {
        kk = "Дүйсенбіде депутат бейсенбідегі отырыста сөз болатын жеткізуші әпкесінің фирмасы екенін білді. Заң не істеуге міндеттейді?",
        ru = "В понедельник депутат узнал, что поставщик, о котором речь на заседании в четверг, – фирма его сестры. К чему обязывает закон?",
        en = "On Monday a deputy learns that the supplier to be discussed at Thursday's sitting is his sister's firm. What does the law require?",
      },
      options = {
        { kk = "Бейсенбіде дауыс берер алдында айтуға", ru = "Сказать в четверг перед голосованием", en = "To say so on Thursday, before the vote" },
        { kk = "Басшылыққа бірден жазбаша хабарлауға", ru = "Сразу письменно уведомить руководство", en = "To notify the head in writing at once" },
        { kk = "Төрағаға бірден қоңырау шалуға", ru = "Сразу позвонить председателю", en = "To ring the chair at once" },
        { kk = "Бейсенбіде қалыс қалып, түсіндіруге", ru = "Воздержаться в четверг и объяснить", en = "To abstain on Thursday and explain" },
      },
      right = 2,
    },
    b = {
      text = {
        kk = "Жарыссөз кезінде депутат жер телімін күйеу баласы сұрап отырғанын білді. Мұны төрағаға сыбырлап айтты. Заң тағы нені талап етеді?",
        ru = "Во время прений депутат узнал, что участок просит его зять, и шепнул об этом председателю. Чего ещё требует закон?",
        en = "During a debate a deputy learns that it is his son-in-law who asks for the plot, and whispers it to the chair. What else does the law require?",
      },
      options = {
        { kk = "Ештеңе: төраға ескертілді", ru = "Ничего: председатель предупреждён", en = "Nothing: the chair has been told" },
        { kk = "Дауыстан кейін залға естірте айтуды", ru = "Сказать вслух после голосования", en = "Saying it aloud after the vote" },
        { kk = "Сұраса ғана түсініктеме жазуды", ru = "Написать объяснение, если потребуют", en = "Writing an explanation, if asked to" },
        { kk = "Кешіктірмей жазбаша хабарлауды", ru = "Не откладывая, уведомить письменно", en = "Giving notice in writing without delay" },
      },
      right = 4,
    },
    why = {
      kk = "Мүдделер қақтығысы туралы басшылыққа білген бойда және жазбаша хабарланады: ауызша айту жеткіліксіз, дауыс беруді күтуге болмайды.",
      ru = "О конфликте интересов уведомляют руководство сразу, как узнали, и письменно: устных слов мало, ждать голосования нельзя.",
      en = "The head is notified of a conflict of interest as soon as it is known, and in writing: spoken words are not enough, and one may not wait for the vote.",
    },
  },
  m.pair {
    id = "may-arise", law = "ANTICORR 15(3)", competence = "ethics",
    a = {
      text = {
        kk = "Депутатқа қаңтардан бастап құрылыс фирмасында жұмыс ұсынылды, шарт әлі жасалмаған. Ертең комиссия сол фирманың өтінішін қарайды. Басшылыққа хабарлау керек пе?",
        ru = "Депутату предложили с января работу в строительной фирме, договора ещё нет. Завтра комиссия рассмотрит просьбу этой фирмы. Надо ли уведомить руководство?",
        en = "A deputy has been offered a job with a building firm from January; there is no contract yet. Tomorrow the commission considers the firm's request. Must the head be notified?",
      },
      options = {
        { kk = "Керек: қақтығыс туындауы мүмкін", ru = "Да: конфликт может возникнуть", en = "Yes: a conflict may arise" },
        { kk = "Керек, фирманы жақтап дауыс берсе ғана", ru = "Да, только если он проголосует «за»", en = "Yes, but only if he votes for the firm" },
        { kk = "Керек емес: шарт жасалған жоқ", ru = "Нет: договор не заключён", en = "No: there is no contract" },
        { kk = "Керек емес: қаңтарда хабарлайды", ru = "Нет: уведомит в январе", en = "No: he gives notice in January" },
      },
      right = 1,
    },
    b = {
      text = {
        kk = "Депутаттың ұлы күзгі конкурсқа қатысқалы жүр, өтінім әлі берген жоқ. Комиссия конкурс шарттарын қазір талқылайды. Басшылыққа хабарлау керек пе?",
        ru = "Сын депутата собирается участвовать в осеннем конкурсе, заявки ещё не подал. Комиссия обсуждает условия конкурса сейчас. Надо ли уведомить руководство?",
        en = "A deputy's son intends to bid in an autumn tender and has not applied yet. The commission discusses the tender's terms now. Must the head be notified?",
      },
      options = {
        { kk = "Керек емес: ұлы әлі қатысушы емес", ru = "Нет: сын ещё не участник", en = "No: the son is no bidder yet" },
        { kk = "Керек емес: шарттар бәріне бірдей", ru = "Нет: условия одни для всех", en = "No: the terms are the same for all" },
        { kk = "Керек: қақтығыс болып қалуы ықтимал", ru = "Да: конфликт возможен", en = "Yes: a conflict is possible" },
        { kk = "Керек, ұлы жеңіп шықса ғана", ru = "Да, только если сын победит", en = "Yes, but only if the son wins" },
      },
      right = 3,
    },
    why = {
      kk = "Мүдделер қақтығысы туындағанда ғана емес, туындауы мүмкін болғанда да бұл туралы білген бойда жазбаша хабарланады.",
      ru = "Письменно уведомляют не только о возникшем конфликте интересов, но и о возможности его возникновения, как только о ней узнали.",
      en = "Written notice is due not only when a conflict of interest has arisen but also when it may arise, as soon as this is known.",
    },
  },
  m.pair {
    id = "other-source", law = "ANTICORR 15(3)", competence = "law",
    a = {
      text = {
        kk = "Төраға газеттен білді: комиссия мүшесі әпкесінің фирмасынан сатып алу туралы мәселені әзірлеп жүр, өзі үндемейді. Төраға не істеуге міндетті?",
        ru = "Из газеты председатель узнал: член комиссии готовит вопрос о закупке у фирмы своей сестры, а сам молчит. Что обязан сделать председатель?",
        en = "From a newspaper the chair learns that a member is preparing an item on a purchase from his sister's firm, and keeps silent. What must the chair do?",
      },
      options = {
        { kk = "Мүшенің жазбаша хабарын күту", ru = "Ждать письменного уведомления от него", en = "Wait for the member's written notice" },
        { kk = "Ресми тексерудің аяқталуын күту", ru = "Ждать конца официальной проверки", en = "Wait for the end of an official check" },
        { kk = "Онымен оңаша сөйлесумен шектелу", ru = "Ограничиться беседой наедине", en = "Leave it at a word in private" },
        { kk = "Оны бұл мәселеден бірден шеттету", ru = "Сразу отстранить его от вопроса", en = "Take him off the matter at once" },
      },
      right = 4,
    },
    b = {
      text = {
        kk = "Тұрғын төрағаға құжат әкелді: комиссия баяндамашысы өзі баяндайтын фирманың құрылтайшысы екен, бірақ мұны мәлімдемеген. Төраға не істеуге міндетті?",
        ru = "Жительница принесла председателю документ: докладчик комиссии – учредитель фирмы, о которой докладывает, но об этом не заявил. Что обязан сделать председатель?",
        en = "A resident brings the chair a document: the commission's rapporteur is a founder of the firm he reports on, and has not declared it. What must the chair do?",
      },
      options = {
        { kk = "Баяндамашының өзі мәлімдегенін күту", ru = "Ждать, пока докладчик заявит сам", en = "Wait until the rapporteur declares it" },
        { kk = "Баяндаманы басқа мүшеге тапсыру", ru = "Поручить доклад другому члену", en = "Give the report to another member" },
        { kk = "Құжатты полицияға беріп, жауабын күту", ru = "Передать документ полиции и ждать ответа", en = "Hand it to the police and wait for an answer" },
        { kk = "Ештеңе: тұрғын – комиссия мүшесі емес", ru = "Ничего: жительница не член комиссии", en = "Nothing: the resident is no member" },
      },
      right = 2,
    },
    why = {
      kk = "Мүдделер қақтығысы туралы ақпарат басқа көзден келсе де, басшылық дер кезінде шара қолданады, мысалы, мәселені басқаға тапсырады.",
      ru = "И когда сведения о конфликте интересов пришли из другого источника, руководство своевременно принимает меры, например поручает вопрос другому.",
      en = "Even when word of a conflict of interest comes from another source, the head takes measures in good time, such as giving the matter to somebody else.",
    },
  },
  m.pair {
    id = "replace", law = "ANTICORR 15(3)", competence = "teamwork",
    a = {
      text = {
        kk = "Конкурс шарттарын жазатын топтың мүшесі басшылыққа жазбаша хабарлады: конкурсқа інісі қатыспақ. Енді басшылық не істеуі керек?",
        ru = "Член группы, которая пишет условия конкурса, письменно уведомил руководство: участвовать хочет его брат. Что теперь должно сделать руководство?",
        en = "A member of the group that writes the terms of a tender notifies the head in writing: his brother intends to bid. What must the head do now?",
      },
      options = {
        { kk = "Топта қалдыру: ол шынын айтты", ru = "Оставить в группе: он сказал честно", en = "Keep him in the group: he was honest" },
        { kk = "Топтағы орнына басқа адамды қою", ru = "Ввести в группу другого вместо него", en = "Put somebody else in his place" },
        { kk = "Топта қалдырып, қол қойғызбау", ru = "Оставить, но без права подписи", en = "Keep him, but without signing" },
        { kk = "Депутаттық мандатын тоқтату", ru = "Прекратить его депутатский мандат", en = "End his mandate as a deputy" },
      },
      right = 2,
    },
    b = {
      text = {
        kk = "Сатып алу туралы қорытындыны әзірлеп жүрген депутат басшылыққа жазбаша хабарлады: жеткізуші – әкесінің фирмасы. Енді басшылық не істеуі керек?",
        ru = "Депутат, который готовит заключение о закупке, письменно уведомил руководство: поставщик – фирма его отца. Что теперь должно сделать руководство?",
        en = "A deputy who prepares the opinion on a purchase notifies the head in writing: the supplier is his father's firm. What must the head do now?",
      },
      options = {
        { kk = "Қорытындыны басқа депутатқа тапсыру", ru = "Поручить заключение другому депутату", en = "Give the opinion to another deputy" },
        { kk = "Назарға алу: жасырмағаны жеткілікті", ru = "Принять к сведению: он ведь не скрыл", en = "Take note: he has not hidden it" },
        { kk = "Әзірлей берсін, бірақ дауыс бермесін", ru = "Пусть готовит, но не голосует", en = "Let him prepare it, but not vote" },
        { kk = "Оны комиссиядан біржола шығару", ru = "Навсегда исключить его из комиссии", en = "Expel him from the commission for good" },
      },
      right = 1,
    },
    why = {
      kk = "Хабарламаны алған басшылық шара қолданады: мәселені басқаға тапсырады, міндеттерін өзгертеді не қақтығысты басқа жолмен жояды. Шынын айтқаны шараның орнын баспайды.",
      ru = "Получив уведомление, руководство принимает меры: поручает вопрос другому, меняет обязанности или устраняет конфликт иначе. Честность меры не заменяет.",
      en = "Once notified, the head takes measures: gives the matter to somebody else, changes the person's duties or removes the conflict otherwise. Honesty does not replace them.",
    },
  },
  m.pair {
    id = "own-measures", law = "ANTICORR 15(2)", competence = "ethics",
    a = {
      text = {
        kk = "Депутат балдызының фирмасы қатысатын сатып алу мәселесі бойынша өздігінен бас тартты, бірақ оған құжаттар әлі де келіп тұр. Не істеуі керек?",
        ru = "Депутат взял самоотвод по закупке, где участвует фирма его шурина, но документы ему всё ещё присылают. Что ему делать?",
        en = "A deputy recused himself from a purchase in which his brother-in-law's firm takes part, but is still sent the documents. What should he do?",
      },
      options = {
        { kk = "Оқи беру: бәрібір дауыс бермейді", ru = "Читать: он всё равно не голосует", en = "Read them: he does not vote anyway" },
        { kk = "Жіберуді өздері тоқтатқанша күту", ru = "Ждать, пока перестанут присылать", en = "Wait until they stop coming" },
        { kk = "Құжаттарды қайтарып, жібермеуді сұрау", ru = "Вернуть и попросить не присылать", en = "Return them and ask not to be sent any" },
        { kk = "Ешкімге көрсетпей, өзінде сақтау", ru = "Хранить у себя, никому не показывая", en = "Keep them and show them to nobody" },
      },
      right = 3,
    },
    b = {
      text = {
        kk = "Депутат қызының фирмасы қатысатын конкурс мәселесі бойынша өздігінен бас тартты. Қызы одан талқылаудың барысын әріптестерінен біліп беруді сұрады. Не істеуі керек?",
        ru = "Депутат взял самоотвод по конкурсу, где участвует фирма его дочери. Дочь просит узнать у коллег, как идёт обсуждение. Что ему делать?",
        en = "A deputy recused himself from a tender in which his daughter's firm takes part. She asks him to find out from colleagues how the talks go. What should he do?",
      },
      options = {
        { kk = "Біліп беру: шешімге өзі қатыспайды", ru = "Узнать: в решении он не участвует", en = "Find out: he has no part in the decision" },
        { kk = "Біліп беру, бірақ кеңес айтпау", ru = "Узнать, но советов не давать", en = "Find out, but give no advice" },
        { kk = "Әріптестерінен қызына айтуды сұрау", ru = "Попросить коллег сказать ей самим", en = "Ask his colleagues to tell her" },
        { kk = "Көнбеу, мәселеден аулақ болу", ru = "Отказать и держаться в стороне", en = "Say no and stay out of the matter" },
      },
      right = 4,
    },
    why = {
      kk = "Депутат мүдделер қақтығысын болғызбауға және реттеуге өзі шара қолданады. Өздігінен бас тартумен іс бітпейді: ол бұл мәселеден толық аулақ болады.",
      ru = "Депутат сам принимает меры, чтобы предотвратить и урегулировать конфликт интересов. Самоотводом дело не кончается: он держится в стороне от вопроса.",
      en = "A deputy takes measures to prevent and to settle a conflict of interest. Recusal is not the end of it: the deputy stays out of the matter altogether.",
    },
  },
}
