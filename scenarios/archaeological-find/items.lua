-- The knowledge test: what is asked before the play and, in another form, after it.

local m = require "maslikhat"

return m.test {
  minutes = 4,
  m.pair {
    id = "stop", law = "HERITAGE 30(1)", competence = "law",
    a = {
      text = {
        kk = "Экскаватор өрнекті ежелгі кірпіш қалауын аршыды. Прораб: «Тоқтату туралы қағаз келгенше қаза береміз», – дейді. Жұмысты кім тоқтата тұруға тиіс?",
        ru = "Экскаватор вскрыл древнюю кладку с узором. Прораб: «Копаем, пока не придёт бумага об остановке». Кто должен приостановить работы?",
        en = "An excavator has uncovered ancient patterned masonry. The foreman: “We dig on until a paper tells us to stop.” Who has to suspend the works?",
      },
      options = {
        { kk = "Ешкім, олжа тізімге қосылғанша", ru = "Никто, пока находку не внесут в список", en = "Nobody, until the find is listed" },
        { kk = "Компанияның өзі, қағаз күтпей", ru = "Сама компания, не дожидаясь бумаги", en = "The company itself, without a paper" },
        { kk = "Әкімдік, өз қаулысымен", ru = "Акимат своим постановлением", en = "The akimat, by its resolution" },
        { kk = "Сот, азаматтардың талап арызымен", ru = "Суд по иску граждан", en = "A court, at the citizens' suit" },
      },
      right = 2,
    },
    b = {
      text = {
        kk = "Фермер өз жерінде құдық қазып, әшекейі бар көне қабірге тап болды. Жұмысты қашан тоқтата тұруы керек?",
        ru = "Фермер рыл колодец на своей земле и наткнулся на древнее погребение с украшениями. Когда он должен приостановить работы?",
        en = "Digging a well on his own land, a farmer comes upon an ancient grave with ornaments. When does he have to suspend the works?",
      },
      options = {
        { kk = "Инспектор тыйым салғанда", ru = "Когда запретит инспектор", en = "When an inspector forbids it" },
        { kk = "Сараптама құндылығын растағанда", ru = "Когда экспертиза подтвердит ценность", en = "When an expertise confirms the value" },
        { kk = "Міндетті емес: жер өзінікі", ru = "Не должен: земля его собственная", en = "He need not: the land is his own" },
        { kk = "Бірден, ешкімнің бұйрығынсыз", ru = "Сразу же, без чьего-либо приказа", en = "At once, without anybody's order" },
      },
      right = 4,
    },
    why = {
      kk = "Тарихи, ғылыми, көркемдік не мәдени құндылығы бар объект табылса, жұмысты тапқан адам да, ұйым да ешкімнің бұйрығын күтпей өзі тоқтата тұруға міндетті.",
      ru = "Если найден объект, имеющий историческую, научную, художественную или культурную ценность, и граждане, и организации обязаны приостановить работы сами, не дожидаясь приказа.",
      en = "When an object of historical, scientific, artistic or cultural value is found, people and organisations have to suspend the works themselves, waiting for nobody's order.",
    },
  },
  m.pair {
    id = "notice", law = "HERITAGE 30(1)", competence = "law",
    a = {
      text = {
        kk = "Құрылыс компаниясы олжа туралы екінші жұмыс күні облыс әкімдігіне хабарлады, басқа ешкімге хабарлаған жоқ. Міндетін толық орындады ма?",
        ru = "Строительная компания на второй рабочий день уведомила о находке акимат области и больше никого. Всё ли она сделала?",
        en = "On the second working day a building company gave the oblast akimat notice of a find, and nobody else. Has it done all it had to?",
      },
      options = {
        { kk = "Иә: қалғандарына әкімдік өзі хабарлайды", ru = "Да: остальных известит акимат", en = "Yes: the akimat tells the others" },
        { kk = "Жоқ: мәслихатқа да хабарлауы керек", ru = "Нет: надо уведомить и маслихат", en = "No: the maslikhat has to be told too" },
        { kk = "Жоқ: уәкілетті органға да хабарлауы керек", ru = "Нет: надо уведомить и уполномоченный орган", en = "No: the authorised body has to be told too" },
        { kk = "Жоқ: олжа туралы БАҚ-та жариялауы керек", ru = "Нет: о находке надо ещё объявить в СМИ", en = "No: the find has to be announced in the media" },
      },
      right = 3,
    },
    b = {
      text = {
        kk = "Жер иесі олжа туралы үшінші жұмыс күні тек уәкілетті органға хат жіберді. Осы жеткілікті ме?",
        ru = "Владелец участка на третий рабочий день письмом уведомил о находке только уполномоченный орган. Достаточно ли этого?",
        en = "On the third working day the owner of a plot wrote of a find to the authorised body alone. Is that enough?",
      },
      options = {
        { kk = "Жоқ: облыс әкімдігіне де хабарлайды", ru = "Нет: уведомляют и акимат области", en = "No: the oblast akimat is told too" },
        { kk = "Иә: ескерткіштерге сол орган жауапты", ru = "Да: за памятники отвечает этот орган", en = "Yes: that body is in charge of monuments" },
        { kk = "Жоқ: полицияға да хабарлайды", ru = "Нет: уведомляют и полицию", en = "No: the police are told too" },
        { kk = "Иә: басқаларға хабарлауға бір ай бар", ru = "Да: остальных можно известить за месяц", en = "Yes: for the others there is a month" },
      },
      right = 1,
    },
    why = {
      kk = "Олжа туралы үш жұмыс күні ішінде екі жерге хабарланады: уәкілетті органға және облыстың жергілікті атқарушы органына, яғни облыс әкімдігіне.",
      ru = "За три рабочих дня о находке уведомляют двоих: уполномоченный орган и местный исполнительный орган области, то есть акимат области.",
      en = "Within three working days two are told of a find: the authorised body and the local executive body of the oblast, that is the oblast akimat.",
    },
  },
  m.pair {
    id = "missed", law = "HERITAGE 30(2)", competence = "balance",
    a = {
      text = {
        kk = "Олжа туралы хабарланғаннан бері бес апта өтті, әкімдік оны алдын ала есепке алу тізіміне қоспады. Жер иесі жұмысты қайта бастады. Құқығы бар ма?",
        ru = "С уведомления о находке прошло пять недель, а акимат не внёс её в список предварительного учёта. Владелец возобновил работы. Вправе ли он?",
        en = "Five weeks after the notice of a find the akimat has not put it on the preliminary list. The owner has resumed the works. Has he the right to?",
      },
      options = {
        { kk = "Жоқ: мерзім өздігінен ұзарады", ru = "Нет: срок продлевается сам собой", en = "No: the term is extended by itself" },
        { kk = "Жоқ: хабарланған сәттен бері ол – ескерткіш", ru = "Нет: с уведомления это уже памятник", en = "No: since the notice it is a monument" },
        { kk = "Иә, бірақ мәслихат рұқсат берсе ғана", ru = "Да, но только с согласия маслихата", en = "Yes, but only with the maslikhat's consent" },
        { kk = "Иә: бір айлық мерзім өткізіп алынды", ru = "Да: срок в один месяц уже пропущен", en = "Yes: the term of a month was missed" },
      },
      right = 4,
    },
    b = {
      text = {
        kk = "Олжа 10 наурызда алдын ала есепке алу тізіміне қосылды. 20 маусымда оның мәртебесі туралы түпкілікті шешім әлі жоқ. Жер иесі не істей алады?",
        ru = "10 марта находку внесли в список предварительного учёта. 20 июня решения о её статусе всё ещё нет. Что может владелец участка?",
        en = "On 10 March a find was put on the preliminary list. On 20 June there is still no final decision on its status. What may the owner of the plot do?",
      },
      options = {
        { kk = "Тек күте береді: қорғау мерзімсіз", ru = "Только ждать: охрана бессрочна", en = "Only wait: the protection has no end" },
        { kk = "Жерді игеруді қайта бастай алады", ru = "Возобновить освоение участка", en = "Resume the development of the plot" },
        { kk = "Шағымданып, тағы үш ай күтеді", ru = "Пожаловаться и ждать ещё три месяца", en = "Complain and wait three months more" },
        { kk = "Олжаны тізімнен өзі шығара алады", ru = "Сам исключить находку из списка", en = "Strike the find off the list himself" },
      },
      right = 2,
    },
    why = {
      kk = "Хабарланғаннан кейін бір ай ішінде алдын ала тізімге қосылады, одан кейін үш ай ішінде мәртебесі шешіледі. Осы мерзімдердің бірі өткізіп алынса, иесі жерді игеруді қайта бастауға құқылы.",
      ru = "Месяц со дня уведомления – на список предварительного учёта, ещё три – на решение о статусе. Если любой из этих сроков пропущен, владелец вправе возобновить освоение участка.",
      en = "A month from the notice is given for the preliminary list, three more for deciding the status. If either term is missed, the owner may resume the development of the plot.",
    },
  },
  m.pair {
    id = "object", law = "PC 1()(4)", competence = "law",
    a = {
      text = {
        kk = "Қоғамдық бақылау тобы жеке компанияның құрылыс алаңына кірмек. Компания кіргізбейді. Топ кіргізуді талап ете ала ма?",
        ru = "Группа общественного контроля хочет пройти на стройку частной компании. Компания не пускает. Может ли группа настоять?",
        en = "A public control group wants to enter a private company's building site. The company refuses. Can the group insist?",
      },
      options = {
        { kk = "Иә: құрылыс қоғам мүддесіне қатысты", ru = "Да: стройка затрагивает интересы общества", en = "Yes: the building concerns the public" },
        { kk = "Иә, егер топта депутат болса", ru = "Да, если в группе есть депутат", en = "Yes, if there is a deputy in the group" },
        { kk = "Жоқ, тек келісімін сұрай алады", ru = "Нет, можно только попросить согласия", en = "No, all it can do is ask for consent" },
        { kk = "Жоқ, алдымен прокурордың рұқсаты керек", ru = "Нет, сначала нужна санкция прокурора", en = "No, a prosecutor's warrant comes first" },
      },
      right = 3,
    },
    b = {
      text = {
        kk = "Қоғамдық бақылау тобы жеке банкті «бақылау объектісі» деп санап, одан несие құжаттарын талап етті. Банк бас тартты. Кімдікі дұрыс?",
        ru = "Группа общественного контроля потребовала у частного банка кредитные документы как у «объекта контроля». Банк отказал. Кто прав?",
        en = "A public control group demanded loan papers from a private bank as “an object of control”. The bank refused. Who is right?",
      },
      options = {
        { kk = "Банктікі: ол бақылау объектісі емес", ru = "Банк: объектом контроля он не является", en = "The bank: it is no object of control" },
        { kk = "Топтікі: несие қоғам мүддесіне қатысты", ru = "Группа: кредит затрагивает интересы общества", en = "The group: the loan concerns the public" },
        { kk = "Топтікі, егер әкімдік қолдаса", ru = "Группа, если её поддержит акимат", en = "The group, if the akimat supports it" },
        { kk = "Банктікі: алдымен мәслихат шешуі керек", ru = "Банк: сначала должен решить маслихат", en = "The bank: the maslikhat has to decide first" },
      },
      right = 1,
    },
    why = {
      kk = "Бақылау объектісі – атқарушы және жергілікті органдар, мемлекеттік мекемелер, квазимемлекеттік ұйымдар мен атқарушы органның функциясын орындайтындар. Жеке компания мен жеке банк олардың қатарында жоқ: мұнда тек келісім көмектеседі.",
      ru = "Объекты контроля – исполнительные и местные органы, государственные учреждения, квазигосударственные организации и те, кто исполняет функции исполнительных органов. Частная компания или банк – нет: поможет лишь согласие.",
      en = "Objects of control are executive and local bodies, state institutions, quasi-state organisations and those that perform functions of executive bodies. A private company or bank is none: only its consent helps.",
    },
  },
  m.pair {
    id = "licence", law = "HERITAGE 36(2)", competence = "law",
    a = {
      text = {
        kk = "19 жыл жұмыс өтілі бар тарих профессоры арканың тарихи-мәдени сараптамасын тегін жүргізбек. Лицензиясы жоқ. Ол мұны жүргізе ала ма?",
        ru = "Профессор истории со стажем 19 лет готов бесплатно провести историко-культурную экспертизу арки. Лицензии у него нет. Может ли он её провести?",
        en = "A professor of history with 19 years of experience offers to carry out the historical and cultural expertise of an arch for nothing. He has no licence. May he?",
      },
      options = {
        { kk = "Иә: екі жыл жұмыс өтілі жеткілікті", ru = "Да: достаточно двух лет стажа", en = "Yes: two years of experience are enough" },
        { kk = "Иә, егер әкімдік тапсырса", ru = "Да, если ему поручит акимат", en = "Yes, if the akimat asks him to" },
        { kk = "Жоқ: мұны мемлекеттік мұражай ғана жүргізеді", ru = "Нет: её проводит только государственный музей", en = "No: only a state museum may carry it out" },
        { kk = "Жоқ: өтіл лицензияны алмастырмайды", ru = "Нет: стаж не заменяет лицензии", en = "No: experience does not replace a licence" },
      },
      right = 4,
    },
    b = {
      text = {
        kk = "Ұйымның археологиялық жұмыстарға лицензиясы бар, ал ғылыми аккредитациясының мерзімі өтіп кеткен. Тарихи-мәдени сараптаманы оған тапсыруға бола ма?",
        ru = "У организации есть лицензия на археологические работы, а срок научной аккредитации истёк. Можно ли поручить ей историко-культурную экспертизу?",
        en = "An organisation has a licence for archaeological works, but its scientific accreditation has expired. May it be given the historical and cultural expertise?",
      },
      options = {
        { kk = "Иә: лицензия жеткілікті", ru = "Да: лицензии достаточно", en = "Yes: the licence is enough" },
        { kk = "Жоқ: аккредитациясы да күшінде болуы керек", ru = "Нет: должна действовать и аккредитация", en = "No: the accreditation has to be valid too" },
        { kk = "Иә, егер оны кейін ұзартуға уәде берсе", ru = "Да, если она обещает её потом продлить", en = "Yes, if it promises to renew it later" },
        { kk = "Жоқ: мұны тек қоғамдық сарапшы жүргізеді", ru = "Нет: её проводит только общественный эксперт", en = "No: only a public expert may do it" },
      },
      right = 2,
    },
    why = {
      kk = "Тарихи-мәдени сараптаманы осы саладағы лицензиясы да, ғылыми аккредитациясы да барлар ғана жүргізеді. Өтіл де, тапсырма да оларды алмастырмайды, екеуінің біреуі ғана аз.",
      ru = "Историко-культурную экспертизу проводят только те, у кого есть и лицензия в этой области, и научная аккредитация. Ни стаж, ни поручение их не заменят, и одного из двух мало.",
      en = "The historical and cultural expertise is carried out only by those with both a licence in the field and a scientific accreditation. Neither experience nor an order replaces them, and one of the two is not enough.",
    },
  },
  m.pair {
    id = "appeal", law = "HERITAGE 36(4)", competence = "ethics",
    a = {
      text = {
        kk = "Тарихи-мәдени сараптаманың қорытындысына қол қойылған соң, сарапшы жер иесінің туысы екені белгілі болды. Азаматтар заң бойынша не істей алады?",
        ru = "Заключение историко-культурной экспертизы подписано, и тут выяснилось: эксперт – родственник владельца участка. Что по закону могут сделать граждане?",
        en = "The opinion of a historical and cultural expertise is signed; then it turns out that the expert is the owner's relative. What may citizens do by law?",
      },
      options = {
        { kk = "Уәкілетті органға не сотқа шағымданады", ru = "Обжаловать в уполномоченный орган или в суд", en = "Appeal to the authorised body or in court" },
        { kk = "Ештеңе: қол қойылған қорытынды түпкілікті", ru = "Ничего: подписанное заключение окончательно", en = "Nothing: a signed opinion is final" },
        { kk = "Мәслихат шешімімен күшін жойғызады", ru = "Отменить его решением маслихата", en = "Have it annulled by the maslikhat" },
        { kk = "Өз жиналысында жарамсыз деп таниды", ru = "Признать недействительным на своём собрании", en = "Declare it void at their own meeting" },
      },
      right = 1,
    },
    b = {
      text = {
        kk = "Компания арканың тарихи-мәдени сараптамасын әділ емес деп санайды: сарапшы бұрын онымен соттасқан. Қорытындыны қалай даулай алады?",
        ru = "Компания считает заключение историко-культурной экспертизы арки предвзятым: эксперт когда-то с ней судился. Как она может его оспорить?",
        en = "A company holds the opinion of the historical and cultural expertise of an arch to be biased: the expert once sued it. How can it contest the opinion?",
      },
      options = {
        { kk = "Басқа сараптама жасатып: соңғысы күшті", ru = "Заказать другую: сильнее та, что позже", en = "By another expertise: the later one counts" },
        { kk = "Әкімдіктен оны қайта жазуды сұрап", ru = "Попросить акимат переписать его", en = "By asking the akimat to rewrite it" },
        { kk = "Уәкілетті органға шағым беріп не сотта", ru = "Жалобой в уполномоченный орган или в суде", en = "By appeal to the authorised body or in court" },
        { kk = "Ешқалай: сарапшыны иесі таңдамайды", ru = "Никак: эксперта выбирает не владелец", en = "Not at all: owners do not choose the expert" },
      },
      right = 3,
    },
    why = {
      kk = "Тарихи-мәдени сараптаманың қорытындысына уәкілетті органға не сот тәртібімен шағым жасауға болады. Оны мәслихат та, әкімдік те, жиналыс та өзгерте алмайды.",
      ru = "Заключение историко-культурной экспертизы можно обжаловать в уполномоченный орган или в суд. Ни маслихат, ни акимат, ни собрание граждан его не меняют.",
      en = "The opinion of a historical and cultural expertise may be appealed to the authorised body or in court. Neither the maslikhat nor the akimat nor a meeting of citizens changes it.",
    },
  },
  m.pair {
    id = "proposals", law = "PC 13(1)", competence = "law",
    a = {
      text = {
        kk = "Қоғамдық бақылаудың қорытынды құжатында күні мен орны, топ құрамы, фактілер мен бұзушылықтар, суреттер бар. Мыналардың қайсысы жетіспейді?",
        ru = "В итоговом документе общественного контроля есть дата и место, состав группы, факты и нарушения, снимки. Чего из перечисленного ниже в нём не хватает?",
        en = "The outcome document of public control has the date and place, the group, facts and violations, pictures. Which of these does it lack?",
      },
      options = {
        { kk = "Әкімдіктің жазбаша келісімі", ru = "Письменного согласия акимата", en = "The akimat's consent in writing" },
        { kk = "Себептерін жою туралы ұсыныстар", ru = "Предложений, как устранить причины", en = "Proposals to remove the causes" },
        { kk = "Кінәлілерді жазалау туралы талап", ru = "Требования наказать виновных", en = "A demand to punish the guilty" },
        { kk = "Мәслихаттың бекіту шешімі", ru = "Решения маслихата об утверждении", en = "The maslikhat's approval" },
      },
      right = 2,
    },
    b = {
      text = {
        kk = "Топ қорытынды құжатты: «Заң бұзылды, фактілер қоса берілді», – деп аяқтады. Заңгер: «Ең бастысы жоқ», – деп қайтарды. Не қосу керек?",
        ru = "Итоговый документ группа закончила словами: «Закон нарушен, факты приложены». Юрист вернул его: «Нет главного». Что нужно добавить?",
        en = "A group ends its outcome document: “The law was broken, the facts are attached.” The lawyer sends it back: “The main thing is missing.” What has to be added?",
      },
      options = {
        { kk = "Келтірілген залалдың сомасын", ru = "Сумму причинённого ущерба", en = "The amount of the damage" },
        { kk = "Сотқа берілетін талап арызды", ru = "Исковое заявление в суд", en = "A statement of claim for the court" },
        { kk = "Кінәлі лауазымды адамдардың атын", ru = "Имена виновных должностных лиц", en = "The names of the guilty officials" },
        { kk = "Қайталанбауы үшін керек шараларды", ru = "Меры, чтобы это не повторилось", en = "Measures to keep it from recurring" },
      },
      right = 4,
    },
    why = {
      kk = "Қорытынды құжаттың өзегі – бұзушылыққа ықпал еткен себептер мен жағдайларды жою шаралары туралы ұсыныстар; фактілер мен басқа құжаттар оған қоса беріледі.",
      ru = "Суть итогового документа – предложения о мерах, которые устраняют причины и условия нарушений; факты и другие документы к нему прилагают.",
      en = "The core of an outcome document is proposals of measures that remove the causes and conditions of the violations; facts and other papers are attached to it.",
    },
  },
  m.pair {
    id = "answers", law = "PC 13(4)", competence = "balance",
    a = {
      text = {
        kk = "Тоғызыншы жұмыс күні әкімдік қорытынды құжаттың төрт ұсынымына бір сөйлеммен жауап берді: «Назарға алынды, жұмыс жүргізілуде». Міндеті орындалды ма?",
        ru = "На девятый рабочий день акимат ответил на четыре рекомендации итогового документа одной фразой: «Приняты к сведению, работа ведётся». Выполнена ли обязанность?",
        en = "On the ninth working day the akimat answers the four recommendations of an outcome document in one sentence: “Noted, work is under way.” Has it done its duty?",
      },
      options = {
        { kk = "Иә: жауап мерзімінде берілді", ru = "Да: ответ дан в срок", en = "Yes: the answer was in time" },
        { kk = "Иә: ұсынымға жауап беру міндетті емес", ru = "Да: отвечать на рекомендации не обязательно", en = "Yes: recommendations need no answer" },
        { kk = "Жоқ: мерзім жетінші күні біткен", ru = "Нет: срок истёк на седьмой день", en = "No: the term was over on the seventh day" },
        { kk = "Жоқ: әрқайсысына жеке уәжді жауап керек", ru = "Нет: на каждую нужен свой ответ с доводами", en = "No: each needs its own reasoned answer" },
      },
      right = 4,
    },
    b = {
      text = {
        kk = "Қорытынды құжатта үш ұсыным бар. Алтыншы жұмыс күні басқарма біреуіне толық жауап берді, қалған екеуі туралы үндемеді. Не дұрыс?",
        ru = "В итоговом документе три рекомендации. На шестой рабочий день управление подробно ответило на одну, о двух других промолчало. Что верно?",
        en = "An outcome document has three recommendations. On the sixth working day the department answers one in detail and is silent on the other two. What is right?",
      },
      options = {
        { kk = "Бір жауап жетеді: қалғаны қабылданбады", ru = "Одного ответа хватит: прочие не приняты", en = "One answer is enough: the others are turned down" },
        { kk = "Қалғандарына бір ай ішінде жауап береді", ru = "На остальные отвечают в течение месяца", en = "The others are answered within a month" },
        { kk = "Қалған екеуіне де уәжді жауап беруге тиіс", ru = "На две другие тоже нужен ответ с доводами", en = "The other two must be answered with reasons too" },
        { kk = "Келіспеген ұсынымға жауап берілмейді", ru = "На спорные рекомендации не отвечают", en = "What is disagreed with needs no answer" },
      },
      right = 3,
    },
    why = {
      kk = "Бақылау объектісі қорытынды құжатты алған соң он жұмыс күнінен кешіктірмей әр ұсынымға жеке-жеке уәжделген жауап береді – келіссе де, келіспесе де.",
      ru = "Объект контроля не позднее десяти рабочих дней после получения итогового документа отвечает на каждую рекомендацию отдельно и мотивированно – согласен он или нет.",
      en = "Within ten working days of receiving the outcome document the object of control answers each recommendation separately and with reasons, whether it agrees or not.",
    },
  },
  m.pair {
    id = "heard", law = "PC 13(6)", competence = "rhetoric",
    a = {
      text = {
        kk = "Әкімдік қорытынды құжат бойынша жұмада теріс шешім қабылдамақ. Топқа тыңдау туралы бейсенбіде ғана, шешімнен бір күн бұрын хабарлады. Дұрыс па?",
        ru = "В пятницу акимат примет отрицательное решение по итоговому документу. О слушании группе сообщили лишь в четверг, за день до решения. Верно ли это?",
        en = "On Friday the akimat is to decide against an outcome document. It told the group of the hearing only on Thursday, the day before the decision. Is that right?",
      },
      options = {
        { kk = "Иә: шешімге дейін хабарласа болды", ru = "Да: достаточно известить до решения", en = "Yes: any time before the decision will do" },
        { kk = "Жоқ: үш жұмыс күні бұрын хабарлайды", ru = "Нет: извещают за три рабочих дня", en = "No: three working days' notice is needed" },
        { kk = "Иә: топты тыңдау міндетті емес", ru = "Да: слушать группу не обязательно", en = "Yes: the group need not be heard" },
        { kk = "Жоқ: он жұмыс күні бұрын хабарлайды", ru = "Нет: извещают за десять рабочих дней", en = "No: ten working days' notice is needed" },
      },
      right = 2,
    },
    b = {
      text = {
        kk = "Дүйсенбіде басқармадан қоңырау шалды: «Ертең ұсынымдарыңызды қабылдамаймыз, таңертең бейнебайланысқа шығыңыз». Мұнда не дұрыс емес?",
        ru = "В понедельник звонят из управления: «Завтра отклоним Ваши рекомендации, выходите утром на видеосвязь». Что здесь не так?",
        en = "On Monday the department calls: “Tomorrow we turn down your recommendations; join us by video in the morning.” What is wrong with that?",
      },
      options = {
        { kk = "Бейнебайланыспен тыңдауға болмайды", ru = "Слушать по видеосвязи нельзя", en = "A hearing may not be held by video" },
        { kk = "Бәрі дұрыс: топ шешімге дейін тыңдалады", ru = "Всё верно: группу выслушают до решения", en = "Nothing: the group is heard before the decision" },
        { kk = "Шешім тек мәслихатта қабылданады", ru = "Такое решение принимает только маслихат", en = "Only the maslikhat takes such a decision" },
        { kk = "Кеш хабарлады: бір күн – тым аз", ru = "Известили поздно: одного дня мало", en = "The notice is late: a day is too short" },
      },
      right = 4,
    },
    why = {
      kk = "Тыңдау туралы топқа шешімге дейін кемінде үш жұмыс күні бұрын хабарланады; бейнебайланыспен де тыңдауға болады. Шешім оң болса, тыңдау өткізілмейді.",
      ru = "О слушании группу извещают не позднее чем за три рабочих дня до решения; слушать можно и по видеосвязи. При положительном решении слушания нет.",
      en = "The group is told of the hearing at least three working days before the decision; it may be held by video too. With a positive decision there is no hearing.",
    },
  },
  m.pair {
    id = "power", law = "LAW 6", competence = "balance",
    a = {
      text = {
        kk = "Мәслихаттың сегіз депутаты түгел арка үстіне сауда орталығын салуға тыйым салатын шешім қабылдауға дайын. Мұндай шешім қабылдай ала ма?",
        ru = "Все восемь депутатов маслихата готовы принять решение: запретить стройку торгового центра над аркой. Вправе ли они?",
        en = "All eight deputies of a maslikhat are ready for a decision that forbids building a shopping centre over an arch. May they take it?",
      },
      options = {
        { kk = "Иә: шешім бірауыздан қабылданады", ru = "Да: решение единогласное", en = "Yes: the decision is unanimous" },
        { kk = "Иә: бұған үштен екісі де жетеді", ru = "Да: для этого хватит и двух третей", en = "Yes: even two thirds would do" },
        { kk = "Жоқ, бірақ әкімдікке ұсыным бере алады", ru = "Нет, но могут рекомендовать акимату", en = "No, but they may recommend to the akimat" },
        { kk = "Жоқ, бұл ретте ештеңе істей алмайды", ru = "Нет, и сделать они ничего не могут", en = "No, and there is nothing they can do about it" },
      },
      right = 3,
    },
    b = {
      text = {
        kk = "Ескі диірмен бұзылмасын деп, мәслихат оны өз шешімімен ескерткіштердің мемлекеттік тізіміне енгізбек. Бұл оның құзыретінде ме?",
        ru = "Чтобы старую мельницу не снесли, маслихат хочет своим решением внести её в государственный список памятников. В его ли это компетенции?",
        en = "To save an old mill, a maslikhat wants to enter it in the state list of monuments by its own decision. Is that within its power?",
      },
      options = {
        { kk = "Жоқ, бірақ органдарға ұсыным бере алады", ru = "Нет, но органам можно дать рекомендацию", en = "No, but it may recommend it to the bodies" },
        { kk = "Иә, барлық депутаттың көпшілігімен", ru = "Да, большинством от всех депутатов", en = "Yes, by the majority of all deputies" },
        { kk = "Иә, егер қоғамдық тыңдау өткізсе", ru = "Да, если провести общественные слушания", en = "Yes, if it holds a public hearing" },
        { kk = "Жоқ, ескерткіш туралы сөз қозғай алмайды", ru = "Нет, и говорить о памятниках ему нельзя", en = "No, and it may not even discuss monuments" },
      },
      right = 1,
    },
    why = {
      kk = "Мәслихаттың құзыретінде құрылысқа тыйым салу да, ескерткішті тізімге енгізу де жоқ: көпшілік дауыс құзырет қоспайды. Ол ұсыным береді, атқарушы орган басшысының есебін қарайды.",
      ru = "В компетенции маслихата нет ни запрета стройки, ни включения в список памятников: большинство голосов её не расширяет. Он рекомендует и рассматривает отчёты руководителей исполнительных органов.",
      en = "The maslikhat's competence includes neither banning building nor listing a monument, and no majority adds to it. It recommends, and considers the reports of the heads of executive bodies.",
    },
  },
}
