-- Before 21 September and on the day.

local m = require "maslikhat"

return {
  m.question {
    id = "guards", to = "all", law = "ASSEMBLY 5(3)", after = { phase = "ready", minutes = 2 },
    title = {
      kk = "Ұйымдастырушы тәртіп сақтау үшін жеке күзет ұйымын жалдай ала ма?",
      ru = "Может ли организатор нанять для порядка частную охрану?",
      en = "May the organiser hire private security to keep order?",
    },
    m.choice { id = "no", right = true, text = { kk = "Жоқ, тыйым салынған", ru = "Нет, запрещено", en = "No, it is forbidden" } },
    m.choice {
      id = "yes", text = { kk = "Иә, өз қаражатына", ru = "Да, за свой счёт", en = "Yes, at his own expense" },
      why = {
        kk = "Өз қаражатына да болмайды: ұйымдастырушыға жеке күзет ұйымдарын тартуға тыйым салынған.",
        ru = "Даже за свой счёт нельзя: привлекать частные охранные организации организатору запрещено.",
        en = "Not even at his own expense: the organiser may not engage private security organisations.",
      },
    },
    m.choice {
      id = "akimat", text = { kk = "Иә, әкімдік келіссе", ru = "Да, если согласен акимат", en = "Yes, if the akimat agrees" },
      why = {
        kk = "Әкімдіктің келісімі шатыр мен киіз үйге қатысты. Жеке күзетке ерекшелік жоқ.",
        ru = "Согласие акимата касается шатров и юрт. Для частной охраны исключения нет.",
        en = "The akimat's consent concerns tents and yurts. There is no exception for private security.",
      },
    },
    explain = {
      kk = "Тәртіп сақтауды ұйымдастырушы талап етеді, қоғамдық тәртіпті ішкі істер органдары қорғайды. Еріктілерді тартуға болады, жеке күзетті тартуға болмайды.",
      ru = "Соблюдения порядка требует организатор, охраняют его органы внутренних дел. Привлекать добровольцев можно, частную охрану нельзя.",
      en = "The organiser demands order, the police guard it. Volunteers may be engaged, private security may not.",
    },
  },
  m.question {
    id = "stewards", to = "claimant",
    title = {
      kk = "Митинг өтеді. Тәртіп сақтаушы еріктілердің басты міндеті қандай?",
      ru = "Митинг состоится. Какая главная задача у распорядителей?",
      en = "The rally will be held. What is the stewards' main task?",
    },
    m.choice {
      id = "stay", chance = { 2, 4 },
      text = { kk = "Ешкімді шеруге шығармау: нысаны – митинг", ru = "Не допустить шествия: форма – митинг", en = "Let nobody march off: the form is a rally" },
    },
    m.choice {
      id = "count", chance = 3,
      text = { kk = "Кіргендерді санау, артқы шығу жолын бос ұстау", ru = "Считать входящих, держать задний выход свободным", en = "Count those who enter, keep the rear exit free" },
    },
    m.choice {
      id = "loud", chance = { 3, 1 },
      text = { kk = "Қаттырақ ұрандату: әкім естісін", ru = "Скандировать громче: пусть аким слышит", en = "Chant louder: let the akim hear" },
    },
  },
  m.question {
    id = "banned", to = "claimant",
    title = {
      kk = "Митинг келісілмеген. Жұртқа 21 қыркүйек туралы не айтасыз?",
      ru = "Митинг не согласован. Что скажете людям о 21 сентября?",
      en = "The rally is not agreed. What do you tell people about 21 September?",
    },
    m.choice {
      id = "calm", chance = { 3, 5 },
      text = { kk = "Шықпаймыз, басқа күнге хабарлама береміз", ru = "Не выходим, подадим уведомление на другой день", en = "We do not go out; we give notice for another day" },
    },
    m.choice {
      id = "hall", chance = { 2, 4 },
      text = { kk = "Депутаттың қабылдауына барамыз", ru = "Идём на приём к депутату", en = "We go to the deputy's reception" },
    },
    m.choice {
      id = "out", chance = { 3, 1 },
      text = { kk = "Бәрібір шығамыз", ru = "Выходим всё равно", en = "We go out all the same" },
    },
  },

  -- Whose case has not come to court is on duty that day.
  m.question {
    id = "beforehand", to = "judge-1", after = { phase = "ready", minutes = 4 },
    when = "not phase.entered phase=court-open", closed_by = "phase.entered phase=square | phase.entered phase=rally",
    title = {
      kk = "21 қыркүйекте сіз кезекші судьясыз. Полиция сұрайды: «Ұйымдастырушыны алдын ала қамаққа алу туралы қаулыға қол қоясыз ба?»",
      ru = "21 сентября Вы дежурная судья. Полиция спрашивает: «Подпишете арест организатора заранее?»",
      en = "On 21 September you are the judge on duty. The police ask: “Will you sign the organiser's arrest beforehand?”",
    },
    m.choice {
      id = "no", chance = { 3, 6 },
      text = { kk = "Жоқ: құқық бұзушылық жоқ, қарайтын материал да жоқ", ru = "Нет: нет ни нарушения, ни материала", en = "No: there is no violation and no case to hear" },
    },
    m.choice {
      id = "later", chance = { 3, 1 },
      text = { kk = "Тәртіп бұзылса, бірден қол қоямын", ru = "Если нарушат порядок, подпишу сразу", en = "If the order is broken, I sign at once" },
    },
    m.choice {
      id = "tell", chance = { 1, 3 },
      text = { kk = "Жоқ, әрі бұл өтінішті прокурорға хабарлаймын", ru = "Нет, и сообщу об этой просьбе прокурору", en = "No, and I report the request to the prosecutor" },
    },
  },
  m.question {
    id = "duty", to = "judge-1",
    title = {
      kk = "Полиция бетін жапқан жігіт туралы материал жіберді. Кезекші судья ретінде не істейсіз?",
      ru = "Полиция прислала материал на парня, закрывшего лицо. Что решите как дежурная судья?",
      en = "The police have sent the case of a young man who covered his face. What do you do as the judge on duty?",
    },
    m.choice {
      id = "hear", chance = { 3, 6 },
      text = { kk = "Өзін тыңдап, дәлелдемені тексеремін, содан кейін шешемін", ru = "Выслушаю его, проверю доказательства, потом решу", en = "I hear him and check the evidence, then decide" },
    },
    m.choice {
      id = "fine", chance = { 3, 1 },
      text = { kk = "Хаттама жетеді: айыппұл саламын", ru = "Протокола хватит: назначу штраф", en = "The report is enough: I fine him" },
    },
    m.choice {
      id = "others", chance = 1,
      text = { kk = "Қасындағыларға да хаттама толтыруды тапсырамын", ru = "Велю составить протоколы и на тех, кто рядом", en = "I have those beside him reported, too" },
    },
  },
  m.question {
    id = "offer", to = "claimant", after = { phase = "ready", minutes = 6 },
    title = {
      kk = "Жылу компаниясы сізге қызмет беру туралы ұсынысын қайталады. Не істейсіз?",
      ru = "Теплокомпания повторяет предложение о должности. Что сделаете?",
      en = "The heating company repeats its offer of a post. What do you do?",
    },
    m.choice {
      id = "tell", chance = { 1, 3 },
      text = { kk = "Бас тартып, жұртқа айтамын", ru = "Откажусь и расскажу людям", en = "I refuse and tell people" },
    },
    m.choice {
      id = "quiet", chance = 2,
      text = { kk = "Үндемей бас тартамын", ru = "Тихо откажусь", en = "I refuse quietly" },
    },
    m.choice {
      id = "think", chance = { 2, 1 },
      text = { kk = "21-інен кейін ойланамын", ru = "Подумаю после 21-го", en = "I shall think about it after the 21st" },
    },
  },
  m.question {
    id = "boiler", to = "akim", after = { phase = "ready", minutes = 6 },
    title = {
      kk = "№ 3 қазандықтың ақшасы қайда кеткенін 21-іне дейін айтасыз ба?",
      ru = "Расскажете до 21-го, куда ушли деньги котельной № 3?",
      en = "Do you say before the 21st where the money for boiler house No. 3 went?",
    },
    m.choice {
      id = "publish", chance = { 1, 2 },
      text = { kk = "Иә, есебін жариялаймын", ru = "Да, опубликую отчёт", en = "Yes, I publish the account" },
    },
    m.choice {
      id = "later", chance = { 3, 2 },
      text = { kk = "Жоқ, сұраса айтармын", ru = "Нет, отвечу, если спросят", en = "No, I answer if asked" },
    },
  },

  -- The square behind the tape ----------------------------------------------------------------
  m.question {
    id = "called-off", to = "all", law = "ASSEMBLY 5(2)", after = { phase = "square", minutes = 1 },
    title = {
      kk = "Митинг өткізуден бас тартқан ұйымдастырушы не істеуге міндетті?",
      ru = "Что обязан сделать организатор, если он отказался от митинга?",
      en = "What must an organiser do who calls the rally off?",
    },
    m.choice {
      id = "tell", right = true,
      text = { kk = "Әкімдік пен азаматтарға дереу хабарлап, үгітті тоқтату", ru = "Сразу сообщить акимату и гражданам, прекратить агитацию", en = "Tell the akimat and citizens at once, stop campaigning" },
    },
    m.choice {
      id = "nothing", text = { kk = "Ештеңе істемеу: митинг болмайтынын жұрт өзі біледі", ru = "Ничего: что митинга не будет, люди узнают сами", en = "Nothing: people will find out that there is no rally" },
      why = {
        kk = "Заң дереу хабарлауға міндеттейді, әйтпесе жұрт алаңға келіп қалады.",
        ru = "Закон обязывает сообщить немедленно, иначе люди придут на площадь зря.",
        en = "The law requires telling people at once, or they will come to the square in vain.",
      },
    },
    m.choice {
      id = "police", text = { kk = "Полицияға ғана айту: жұртқа полиция жеткізеді", ru = "Сказать только полиции: людям сообщит она", en = "Tell the police only: they will tell the people" },
      why = {
        kk = "Ұйымдастырушы әкімдікке де, азаматтарға да өзі хабарлайды – БАҚ, желі және басқа тәсілдер арқылы.",
        ru = "Организатор сам сообщает и акимату, и гражданам – через СМИ, сети и иными способами.",
        en = "The organiser tells both the akimat and citizens – through the media, networks and in other ways.",
      },
    },
    explain = {
      kk = "Ұйымдастырушы дереу әкімдікке, ал азаматтарға БАҚ пен желі арқылы хабарлап, үгітті тоқтатуға міндетті.",
      ru = "Организатор обязан немедленно сообщить акимату, а через СМИ и сети – гражданам, и прекратить агитацию.",
      en = "The organiser must at once tell the akimat and, through the media and networks, citizens, and stop campaigning.",
    },
  },
  m.question {
    id = "cordon", to = "claimant",
    title = { kk = "Лента алдында жұртқа не дейсіз?", ru = "Что Вы скажете людям перед лентой?", en = "What do you tell the people at the tape?" },
    m.choice {
      id = "home", chance = { 6, 14 },
      text = { kk = "Тарқайық, талаптарды жазбаша береміз", ru = "Расходимся, требования передадим на бумаге", en = "We go home and hand the demands over on paper" },
    },
    m.choice {
      id = "stay", chance = { 3, 1 },
      text = { kk = "Үндемеймін, өздері шешсін", ru = "Промолчу, пусть решают сами", en = "I say nothing, let them decide" },
    },
    m.choice {
      id = "break", chance = { 2, 1 },
      text = { kk = "Алаң – біздікі, өтеміз", ru = "Площадь наша, проходим", en = "The square is ours, we go in" },
    },
  },
  m.question {
    id = "otherwise", to = "all", private = true, show = "counts", scale = { 1, 5 },
    after = { phase = "square", minutes = 7 },
    title = {
      kk = "Өз қолыңыздан келгенді істесеңіз, оқиға басқаша аяқталар ма еді?",
      ru = "Могло ли дело кончиться иначе, если бы Вы сделали всё, что было в Ваших руках?",
      en = "Could the case have ended otherwise if you had done all that was in your hands?",
    },
    low = { kk = "жоқ", ru = "нет", en = "no" },
    high = { kk = "иә", ru = "да", en = "yes" },
  },

  -- The rally ---------------------------------------------------------------------------------
  m.question {
    id = "first-demand", to = "all", law = "ASSEMBLY 17(1)", after = { phase = "rally", minutes = 1 },
    closed_by = "sitting.closed sitting=rally",
    title = {
      kk = "Қатысушылар тәртіпті бұзды, бірақ ешкімнің өмірі мен денсаулығына қатер жоқ. Әкімдік өкілі алдымен не істейді?",
      ru = "Участники нарушили порядок, но угрозы жизни и здоровью нет. Что представитель акимата делает сначала?",
      en = "Participants break the order, but nobody's life or health is in danger. What does the akimat's representative do first?",
    },
    m.choice {
      id = "demand", right = true,
      text = { kk = "Ұйымдастырушыдан бұзушылықты жоюды талап етеді", ru = "Требует от организатора устранить нарушение", en = "Demands that the organiser remove the violation" },
    },
    m.choice {
      id = "suspend", text = { kk = "Митингіні белгілі бір уақытқа тоқтата тұрады", ru = "Приостанавливает митинг на назначенное время", en = "Suspends the rally for a time that he sets" },
      why = {
        kk = "Тоқтата тұру – талап орындалмаған жағдайдағы келесі қадам.",
        ru = "Приостановление – следующий шаг, если требование не выполнено.",
        en = "Suspension is the next step, if the demand is not met.",
      },
    },
    m.choice {
      id = "end", text = { kk = "Митингіні бірден тоқтатып, полицияны шақырады", ru = "Сразу прекращает митинг и зовёт полицию", en = "Ends the rally at once and calls the police" },
      why = {
        kk = "Алдымен талап қойылады, содан кейін митинг тоқтатыла тұрады; бұзушылық белгіленген уақытта жойылмаса ғана тоқтатылады.",
        ru = "Сначала требование, затем приостановление; прекращают, только если нарушение не устранено за назначенное время.",
        en = "First the demand, then suspension; the rally is ended only if the violation is not removed in the time set.",
      },
    },
    explain = {
      kk = "Реті мынадай: бұзушылықты жоюды талап ету (17-баптың 1-тармағы), тоқтата тұру (2-тармақ), белгіленген уақыт өтсе, тоқтату (3-тармақ). Бұзушылық жойылса, митинг келісу бойынша жалғасады.",
      ru = "Порядок такой: требование устранить нарушение (пункт 1 статьи 17), приостановление (пункт 2), прекращение, если время вышло (пункт 3). Если нарушение устранено, митинг продолжают по согласованию.",
      en = "The order is: a demand to remove the violation (paragraph 1 of article 17), suspension (paragraph 2), the end if the time has passed (paragraph 3). Once the violation is removed, the rally goes on by agreement.",
    },
  },
  m.question {
    id = "new-form", to = "all", law = "ASSEMBLY 18(1)", after = { phase = "rally", minutes = 9 },
    closed_by = "sitting.closed sitting=rally",
    title = {
      kk = "Мыналардың қайсысы митингіні тоқтатуға негіз?",
      ru = "Что из этого – основание прекратить митинг?",
      en = "Which of these is a ground to end a rally?",
    },
    m.choice {
      id = "form", right = true,
      text = { kk = "Митингінің шеруге айналуы", ru = "Митинг стал шествием", en = "The rally becomes a march" },
    },
    m.choice {
      id = "sharp", text = { kk = "Әкімге айтылған қатты сын", ru = "Резкая критика акима", en = "Sharp criticism of the akim" },
      why = {
        kk = "Сын айту – қатысушының құқығы: ол пікірін жария білдіре алады.", ru = "Критика – право участника: он вправе публично выражать мнение.",
        en = "Criticism is a participant's right: to express an opinion in public.",
      },
    },
    m.choice {
      id = "camera", text = { kk = "Журналистің бейнеге түсіруі", ru = "Журналист снимает на видео", en = "A journalist filming" },
      why = {
        kk = "Бейне және фототүсірілім жасауға қатысушының да құқығы бар.", ru = "Видео- и фотосъёмка – право и самих участников.",
        en = "Filming is a right of the participants themselves, too.",
      },
    },
    m.choice {
      id = "few", text = { kk = "Хабарламадағыдан аз адамның келуі", ru = "Пришло меньше, чем в уведомлении", en = "Fewer people than the notice said" },
      why = {
        kk = "Хабарламада болжамды сан ғана көрсетіледі. Ал шекті толу нормасынан асып, соның салдарынан нұқсан келсе, ол – басқа негіз.",
        ru = "В уведомлении указывают лишь предполагаемое число. А если превышена предельная норма и причинён ущерб, это другое основание.",
        en = "The notice gives only an estimate. If the limit of the place is exceeded and damage is done, that is another ground.",
      },
    },
    explain = {
      kk = "Негіздер: нақты қатер және шекті толу нормасынан асудан келген нұқсан, тыйым салынған үндеулер, нысанның өзгеруі, бұзушылықтың белгіленген уақытта жойылмауы, ұйымдастырушының бас тартуы, митинг уақытының өтуі.",
      ru = "Основания: реальная угроза и ущерб от превышения предельной нормы, запрещённые призывы, изменение формы, нарушение, не устранённое в назначенное время, отказ организатора, истечение времени митинга.",
      en = "The grounds: a real danger and damage from exceeding the limit, forbidden calls, a change of form, a violation not removed in the time set, the organiser's calling it off, the end of its time.",
    },
  },
  m.question {
    id = "heard", to = "all", private = true, show = "counts", scale = { 1, 5 },
    after = { phase = "rally", minutes = 18 },
    title = {
      kk = "Адамдардың талаптары бүгін естілді ме?", ru = "Услышаны ли сегодня требования людей?",
      en = "Were people's demands heard today?",
    },
    low = { kk = "жоқ", ru = "нет", en = "no" },
    high = { kk = "иә", ru = "да", en = "yes" },
  },
  m.question {
    id = "tent", to = "claimant",
    closed_by = "sitting.closed sitting=rally",
    title = { kk = "Шатырды не істейсіз?", ru = "Что сделаете с шатром?", en = "What do you do about the tent?" },
    m.choice {
      id = "remove", chance = { 2, 5 },
      text = { kk = "Жинаймыз, қолшатыр таратамыз", ru = "Убираем, раздаём зонты", en = "We take it down, hand out umbrellas" },
    },
    m.choice {
      id = "leave", chance = { 3, 2 },
      text = { kk = "Тұра берсін: қарттар су болып тұр", ru = "Пусть стоит: старики мокнут", en = "Let it stand: the old people are getting wet" },
    },
  },
  m.question {
    id = "tent-act", to = "officer",
    closed_by = "sitting.closed sitting=rally",
    title = { kk = "Шатыр келісімсіз тұр. Не істейсіз?", ru = "Шатёр стоит без согласия. Ваши действия?", en = "The tent stands without consent. What do you do?" },
    m.choice {
      id = "demand", chance = { 2, 6 },
      text = { kk = "Он минут ішінде жинауды талап етемін", ru = "Потребую убрать его за десять минут", en = "I demand that it be removed within ten minutes" },
    },
    m.choice {
      id = "end", chance = { 3, 1 },
      text = { kk = "Митингіні бірден тоқтатамын", ru = "Сразу прекращу митинг", en = "I end the rally at once" },
    },
  },
  m.question {
    id = "tent-again", to = "claimant",
    closed_by = "sitting.closed sitting=rally",
    title = { kk = "Әкімдік өкілі шатырды жинауға он минут берді. Не істейсіз?", ru = "Представитель акимата дал десять минут убрать шатёр. Что сделаете?", en = "The akimat's representative gives ten minutes to take the tent down. What do you do?" },
    m.choice {
      id = "comply", chance = { 4, 8 },
      text = { kk = "Жинаймыз", ru = "Убираем", en = "We take it down" },
    },
    m.choice {
      id = "refuse", chance = { 1, 1 },
      text = { kk = "Жинамаймыз", ru = "Не убираем", en = "We do not" },
    },
  },
  m.question {
    id = "protest", to = "prosecutor",
    closed_by = "sitting.closed sitting=rally",
    title = {
      kk = "Әкімдік өкілі бұзушылықты жоюды талап етпестен митингіні тоқтатып жатыр. Араласасыз ба?",
      ru = "Представитель акимата прекращает митинг, не потребовав устранить нарушение. Вмешаетесь?",
      en = "The akimat's representative ends the rally without first demanding that the violation be removed. Do you step in?",
    },
    m.choice {
      id = "object", chance = { 2, 5 },
      text = { kk = "Иә: алдымен бұзушылықты жоюды талап ету керек", ru = "Да: сначала требуют устранить нарушение", en = "Yes: the demand comes first" },
    },
    m.choice {
      id = "silent", chance = { 2, 1 },
      text = { kk = "Жоқ, кейін тексеремін", ru = "Нет, проверю потом", en = "No, I shall look into it later" },
    },
  },
  m.question {
    id = "crowd", to = "claimant",
    closed_by = "sitting.closed sitting=rally",
    title = { kk = "Қақпа алдындағыларды не істейсіз?", ru = "Что сделаете с теми, кто у ворот?", en = "What do you do about those at the gate?" },
    m.choice {
      id = "close", chance = { 3, 8 },
      text = { kk = "Кіргізбейміз, артқы шығу жолын ашамыз", ru = "Не пускаем, открываем задний выход", en = "We let nobody in and open the rear exit" },
    },
    m.choice {
      id = "let", chance = { 2, 1 },
      text = { kk = "Кіре берсін: көп болсақ, естиді", ru = "Пусть входят: чем больше, тем слышнее", en = "We let them in: the more we are, the louder" },
    },
  },
  m.question {
    id = "crowd-act", to = "police",
    closed_by = "sitting.closed sitting=rally",
    title = { kk = "Қақпада тығылыс басталды. Не істейсіз?", ru = "У ворот давка. Ваши действия?", en = "A crush begins at the gate. What do you do?" },
    m.choice {
      id = "exits", chance = { 3, 6 },
      text = { kk = "Арбаларды жылжытып, артқы шығу жолын ашамын", ru = "Сдвину тележки и открою задний выход", en = "I move the carts and open the rear exit" },
    },
    m.choice {
      id = "end", chance = { 3, 2 },
      text = { kk = "Әкімдік өкілінен митингіні тоқтатуды сұраймын: адам тапталып қалады", ru = "Скажу представителю акимата прекратить: людей задавят", en = "I tell the akimat's representative to end it: people will be trampled" },
    },
  },
  m.question {
    id = "lead", to = "student elder",
    closed_by = "sitting.closed sitting=rally",
    title = { kk = "«Әкімдікке!» деген ұранға не дейсіз?", ru = "Кричат: «К акимату!» Что Вы ответите?", en = "People chant “To the akimat!” What do you answer?" },
    m.choice {
      id = "join", chance = { 3, 2 },
      text = { kk = "Бірге ұрандатамын", ru = "Подхвачу призыв", en = "I join in" },
    },
    m.choice {
      id = "hold", chance = { 2, 4 },
      text = { kk = "Қасымдағыларды тоқтатамын", ru = "Остановлю тех, кто рядом", en = "I hold those beside me back" },
    },
  },
  m.question {
    id = "form", to = "claimant",
    closed_by = "sitting.closed sitting=rally",
    title = { kk = "Жұрт қозғалды. Не істейсіз?", ru = "Люди пошли. Что Вы сделаете?", en = "People begin to move. What do you do?" },
    m.choice {
      id = "stay", chance = { 4, 8 },
      text = { kk = "Микрофонды аламын: осы жерде қаламыз", ru = "Возьму микрофон: остаёмся здесь", en = "I take the microphone: we stay here" },
    },
    m.choice {
      id = "march", chance = { 2, 1 },
      text = { kk = "Бірге жүремін: халық шешті", ru = "Пойду с ними: так решили люди", en = "I walk with them: the people decided" },
    },
  },
  m.question {
    id = "march-act", to = "officer",
    closed_by = "sitting.closed sitting=rally",
    title = { kk = "Жұрт сап түзеп, көшеге шықты. Не істейсіз?", ru = "Колонна вышла на улицу. Ваши действия?", en = "The column is in the street. What do you do?" },
    m.choice {
      id = "back", chance = { 2, 5 },
      text = { kk = "Ұйымдастырушыға жұртты қайтаруға бес минут беремін", ru = "Дам организатору пять минут, чтобы вернул людей", en = "I give the organiser five minutes to turn people back" },
    },
    m.choice {
      id = "end", chance = { 2, 1 },
      text = { kk = "Нысаны өзгерді: митингіні тоқтатуды талап етемін", ru = "Форма изменилась: потребую прекратить митинг", en = "The form has changed: I demand that the rally end" },
    },
  },
  m.question {
    id = "return", to = "claimant",
    closed_by = "sitting.closed sitting=rally",
    title = { kk = "Сізге бес минут берілді. Митинг орнына қайтасыз ба?", ru = "Вам дали пять минут. Вернётесь на место митинга?", en = "You have five minutes. Do you turn back to the place of the rally?" },
    m.choice {
      id = "back", chance = { 2, 6 },
      text = { kk = "Қайтамыз", ru = "Возвращаемся", en = "We turn back" },
    },
    m.choice {
      id = "on", chance = { 2, 1 },
      text = { kk = "Әкімдікке дейін барамыз", ru = "Идём до акимата", en = "We go on to the akimat" },
    },
  },
  m.question {
    id = "masked", to = "all", law = "ASSEMBLY 6(3)", after = { phase = "ready", minutes = 7 },
    title = {
      kk = "Бейбіт жиналысқа қатысушыға не істеуге болмайды?",
      ru = "Чего нельзя делать участнику мирного собрания?",
      en = "What may a participant of a peaceful assembly not do?",
    },
    m.choice { id = "face", right = true, text = { kk = "Танылмас үшін бетін жабуға", ru = "Закрывать лицо, чтобы не узнали", en = "Cover the face so as not to be known" } },
    m.choice {
      id = "film", text = { kk = "Полицияны бейнеге түсіруге", ru = "Снимать полицию на видео", en = "Film the police" },
      why = {
        kk = "Қатысушы фото мен бейнеге түсіруге құқылы.", ru = "Снимать фото и видео участник вправе.",
        en = "A participant has the right to take pictures and film.",
      },
    },
    m.choice {
      id = "poster", text = { kk = "Қолына плакат ұстауға", ru = "Держать плакат", en = "Hold a poster" },
      why = {
        kk = "Қатысушы плакат ұстап, пікірін айтуға құқылы.", ru = "Держать плакат и высказываться участник вправе.",
        en = "A participant has the right to hold a poster and to speak.",
      },
    },
    m.choice {
      id = "leave", text = { kk = "Митинг бітпей кетіп қалуға", ru = "Уходить до окончания", en = "Leave before the end" },
      why = {
        kk = "Қалу міндет емес: қатысу – ерікті іс.", ru = "Оставаться никто не обязан: участие добровольное.",
        en = "Nobody has to stay: taking part is voluntary.",
      },
    },
    explain = {
      kk = "Бетін жапқан бір адам үшін бүкіл митинг тоқтатылмайды: алдымен одан бетін ашуы талап етіледі. Ұйымдастырушы мұны адамдарға алаңға шықпай тұрып ескертсе, талап та керек болмайды.",
      ru = "Из-за одного закрытого лица митинг не прекращают: сначала требуют его открыть. Если организатор предупредит людей заранее, и требовать не придётся.",
      en = "For one covered face a rally is not ended: first he is told to uncover it. If the organiser warns people before they go to the square, nobody will have to be told.",
    },
  },
}
