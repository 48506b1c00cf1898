-- Before 21 September and on the day.

local m = require "maslikhat"

return {
  m.question {
    id = "guards", to = "all", law = "ASSEMBLY 5(3)", after = { phase = "ready", minutes = 3 },
    title = {
      kk = "Ұйымдастырушы тәртіп үшін жеке күзет ұйымын жалдай ала ма?",
      ru = "Может ли организатор нанять для порядка частную охрану?",
      en = "May the organiser hire private security to keep order?",
    },
    m.choice { id = "no", right = true, text = { kk = "Жоқ, тыйым салынған", ru = "Нет, запрещено", en = "No, it is forbidden" } },
    m.choice {
      id = "yes", text = { kk = "Иә, өз қаражатына", ru = "Да, за свой счёт", en = "Yes, at his own expense" },
      why = {
        kk = "Өз қаражатына да болмайды: жеке күзет ұйымын тартуға ұйымдастырушыға тыйым салынған.",
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
      kk = "Тәртіпті ұйымдастырушы талап етеді, қоғамдық тәртіпті ішкі істер органдары қорғайды. Еріктілер болады, жеке күзет болмайды.",
      ru = "Соблюдения порядка требует организатор, охраняют его органы внутренних дел. Добровольцы – да, частная охрана – нет.",
      en = "The organiser demands order, the police guard it. Volunteers, yes; private security, no.",
    },
  },
  m.question {
    id = "stewards", to = "claimant helper",
    title = {
      kk = "Митинг өтеді. Бақылаушыларға басты тапсырма қандай?",
      ru = "Митинг состоится. Какая главная задача у распорядителей?",
      en = "The rally will be held. What is the stewards' main task?",
    },
    m.choice {
      id = "stay", chance = { 2, 4 },
      text = { kk = "Ешкім алаңнан шықпасын: нысаны – митинг", ru = "Никто не уходит с площади: форма – митинг", en = "Nobody leaves the square: the form is a rally" },
    },
    m.choice {
      id = "count", chance = 3,
      text = { kk = "Кіргенді санау, артқы шығуды бос ұстау", ru = "Считать входящих, держать задний выход свободным", en = "Count those who enter, keep the rear exit free" },
    },
    m.choice {
      id = "loud", chance = { 3, 1 },
      text = { kk = "Ұранды қатты айту: әкім естісін", ru = "Скандировать громче: пусть аким слышит", en = "Chant louder: let the akim hear" },
    },
  },
  m.question {
    id = "banned", to = "claimant",
    title = {
      kk = "Митингіге келісім жоқ. 21 қыркүйек туралы жұртқа не айтасыз?",
      ru = "Согласования нет. Что скажете людям о 21 сентября?",
      en = "There is no agreement. What do you tell people about 21 September?",
    },
    m.choice {
      id = "calm", chance = { 3, 5 },
      text = { kk = "Шықпаймыз, жаңа хабарлама береміз", ru = "Не выходим, подадим новое уведомление", en = "We stay at home and give a new notice" },
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

  m.question {
    id = "offer", to = "claimant", after = { phase = "ready", minutes = 6 },
    title = {
      kk = "Жылу компаниясы қызмет туралы ұсынысын қайталады. Не істейсіз?",
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
      kk = "№ 3 қазандықтың ақшасы туралы 21-іне дейін айтасыз ба?",
      ru = "Расскажете до 21-го, куда ушли деньги котельной № 3?",
      en = "Do you say before the 21st where the money for boiler house No. 3 went?",
    },
    m.choice {
      id = "publish", chance = { 1, 2 },
      text = { kk = "Иә, есебін жариялаймын", ru = "Да, опубликую расчёт", en = "Yes, I publish the account" },
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
      kk = "Митингіден бас тартқан ұйымдастырушы не істеуге міндетті?",
      ru = "Что обязан сделать организатор, отказавшийся от митинга?",
      en = "What must an organiser do who calls the rally off?",
    },
    m.choice {
      id = "tell", right = true,
      text = { kk = "Әкімдік пен азаматтарға дереу хабарлап, үгітті тоқтату", ru = "Сразу сообщить акимату и гражданам, прекратить агитацию", en = "Tell the akimat and the citizens at once, stop agitating" },
    },
    m.choice {
      id = "nothing", text = { kk = "Ештеңе: жұрт өзі біледі", ru = "Ничего: люди узнают сами", en = "Nothing: people will find out" },
      why = {
        kk = "Заң дереу хабарлауға міндеттейді, әйтпесе адамдар алаңға келіп тұрады.",
        ru = "Закон обязывает сообщить немедленно, иначе люди придут на площадь.",
        en = "The law binds him to tell at once, or people come to the square.",
      },
    },
    m.choice {
      id = "police", text = { kk = "Полицияға ғана айту", ru = "Сказать только полиции", en = "Tell the police only" },
      why = {
        kk = "Хабар әкімдікке де, азаматтарға да беріледі – БАҚ пен желі арқылы.",
        ru = "Сообщают акимату и гражданам – через СМИ и сети.",
        en = "The akimat and the citizens are told, through the media and networks.",
      },
    },
    explain = {
      kk = "Дереу әкімдікке және БАҚ пен желі арқылы азаматтарға хабарлайды, үгітті тоқтатады.",
      ru = "Немедленно сообщает акимату и гражданам через СМИ и сети, прекращает агитацию.",
      en = "He tells the akimat at once, and the citizens through the media and networks, and stops agitating.",
    },
  },
  m.question {
    id = "cordon", to = "claimant",
    title = { kk = "Лента алдында жұртқа не дейсіз?", ru = "Что Вы скажете людям перед лентой?", en = "What do you tell the people at the tape?" },
    m.choice {
      id = "home", chance = { 6, 14 },
      text = { kk = "Тарайық, талапты қағазбен береміз", ru = "Расходимся, требования отдадим на бумаге", en = "We go home and hand the demands over on paper" },
    },
    m.choice {
      id = "stay", chance = { 3, 1 },
      text = { kk = "Үндемеймін, өздері шешсін", ru = "Промолчу, пусть решают сами", en = "Nothing, let them decide" },
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
      kk = "Сіздің қолыңыздан келетін нәрсемен іс басқаша аяқталар ма еді?",
      ru = "Могло ли дело кончиться иначе от того, что было в Ваших руках?",
      en = "Could the case have ended otherwise by what was in your hands?",
    },
    low = { kk = "жоқ", ru = "нет", en = "no" },
    high = { kk = "иә", ru = "да", en = "yes" },
  },

  -- The rally ---------------------------------------------------------------------------------
  m.question {
    id = "first-demand", to = "all", law = "ASSEMBLY 17(1)", after = { phase = "rally", minutes = 1 },
    title = {
      kk = "Қатысушылар тәртіпті бұзды, бірақ ешкімнің өміріне қатер жоқ. Әкімдік өкілі алдымен не істейді?",
      ru = "Участники нарушили порядок, но жизни никого ничто не угрожает. Что сначала делает представитель акимата?",
      en = "Participants break the order, but nobody's life is in danger. What does the akimat's representative do first?",
    },
    m.choice {
      id = "demand", right = true,
      text = { kk = "Ұйымдастырушыдан бұзушылықты жоюды талап етеді", ru = "Требует от организатора устранить нарушение", en = "Demands that the organiser remove the violation" },
    },
    m.choice {
      id = "suspend", text = { kk = "Тоқтата тұрады", ru = "Приостанавливает", en = "Suspends" },
      why = {
        kk = "Тоқтата тұру – талап орындалмаған жағдайдағы келесі қадам.",
        ru = "Приостановление – следующий шаг, если требование не выполнено.",
        en = "Suspension is the next step, if the demand is not met.",
      },
    },
    m.choice {
      id = "end", text = { kk = "Бірден тоқтатады", ru = "Сразу прекращает", en = "Ends it at once" },
      why = {
        kk = "Алдымен талап, сосын тоқтата тұру; берілген уақытта жойылмаса ғана тоқтатылады.",
        ru = "Сначала требование, затем приостановление; прекращение – если не устранено в срок.",
        en = "First the demand, then suspension; it ends only if not removed in the time set.",
      },
    },
    explain = {
      kk = "Реті: жоюды талап ету (17-баптың 1-тармағы), тоқтата тұру (2), уақыт өтіп кетсе – тоқтату (3). Қайта жалғастыру – келісу бойынша.",
      ru = "Порядок: требование устранить (пункт 1 статьи 17), приостановление (2), прекращение, если время вышло (3). Продолжение – по согласованию.",
      en = "The order: a demand (paragraph 1 of article 17), suspension (2), the end if the time has passed (3). It goes on by agreement.",
    },
  },
  m.question {
    id = "new-form", to = "all", law = "ASSEMBLY 18(1)", after = { phase = "rally", minutes = 9 },
    title = {
      kk = "Мыналардың қайсысы митингіні тоқтатуға негіз?",
      ru = "Что из этого – основание прекратить митинг?",
      en = "Which of these is a ground to end a rally?",
    },
    m.choice {
      id = "form", right = true,
      text = { kk = "Нысаны өзгерсе: митинг шеруге айналса", ru = "Изменение формы: митинг стал шествием", en = "A change of form: the rally becomes a march" },
    },
    m.choice {
      id = "sharp", text = { kk = "Әкімге қатты сын айтылса", ru = "Резкая критика акима", en = "Sharp criticism of the akim" },
      why = {
        kk = "Сын айту – қатысушының құқығы: ол пікірін жария білдіреді.", ru = "Критика – право участника: он публично выражает мнение.",
        en = "Criticism is a participant's right: to express an opinion in public.",
      },
    },
    m.choice {
      id = "camera", text = { kk = "Журналист түсірсе", ru = "Съёмка журналиста", en = "A journalist filming" },
      why = {
        kk = "Бейне және фототүсірілім жасауға қатысушының да құқығы бар.", ru = "Видео- и фотосъёмка – право и самих участников.",
        en = "Filming is a right of the participants themselves, too.",
      },
    },
    m.choice {
      id = "few", text = { kk = "Хабарламадағыдан аз адам келсе", ru = "Пришло меньше, чем в уведомлении", en = "Fewer people than the notice said" },
      why = {
        kk = "Саны болжамды ғана; алаңның шекті толу нормасынан асып, зиян келсе – ол басқа негіз.",
        ru = "Число лишь предполагаемое; превышение предельной нормы с ущербом – другое основание.",
        en = "The number is only an estimate; exceeding the limit of the place with damage is another ground.",
      },
    },
    explain = {
      kk = "Негіздер: нақты қатер мен толу нормасынан асудың зияны, тыйым салынған үндеулер, нысанын өзгерту, талаптың орындалмауы, ұйымдастырушының бас тартуы, уақыттың өтуі.",
      ru = "Основания: реальная угроза и вред от переполнения, запрещённые призывы, изменение формы, неустранённое нарушение, отказ организатора, истечение времени.",
      en = "The grounds: a real danger and damage from overfilling, forbidden calls, a change of form, a violation not removed, the organiser's giving up, the end of its time.",
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
    title = { kk = "Шатыр туралы шешіміңіз?", ru = "Что с шатром?", en = "What about the tent?" },
    m.choice {
      id = "remove", chance = { 2, 5 },
      text = { kk = "Жинаймыз, қолшатыр таратамыз", ru = "Убираем, раздаём зонты", en = "Take it down, hand out umbrellas" },
    },
    m.choice {
      id = "leave", chance = { 3, 2 },
      text = { kk = "Тұра берсін: қарттарға жаңбыр", ru = "Пусть стоит: старики мокнут", en = "Let it stand: it rains on the old" },
    },
  },
  m.question {
    id = "tent-act", to = "officer",
    title = { kk = "Шатыр келісімсіз тұр. Не істейсіз?", ru = "Шатёр стоит без согласия. Ваши действия?", en = "The tent stands without consent. What do you do?" },
    m.choice {
      id = "demand", chance = { 2, 6 },
      text = { kk = "Жинауды талап етемін, он минут беремін", ru = "Требую убрать, даю десять минут", en = "I demand its removal and give ten minutes" },
    },
    m.choice {
      id = "end", chance = { 3, 1 },
      text = { kk = "Митингіні бірден тоқтатамын", ru = "Сразу прекращаю митинг", en = "I end the rally at once" },
    },
  },
  m.question {
    id = "tent-again", to = "claimant",
    title = { kk = "Өкіл талап қойды: он минут", ru = "Представитель требует: десять минут", en = "The representative demands: ten minutes" },
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
    title = {
      kk = "Өкіл талап қоймай-ақ митингіні тоқтатып жатыр. Араласасыз ба?",
      ru = "Представитель прекращает митинг без требования. Вмешаетесь?",
      en = "The representative ends the rally without a demand. Do you step in?",
    },
    m.choice {
      id = "object", chance = { 2, 5 },
      text = { kk = "Иә: алдымен жоюды талап ету керек", ru = "Да: сначала требуют устранить", en = "Yes: a demand comes first" },
    },
    m.choice {
      id = "silent", chance = { 2, 1 },
      text = { kk = "Жоқ, кейін тексеремін", ru = "Нет, проверю потом", en = "No, I look into it later" },
    },
  },
  m.question {
    id = "crowd", to = "claimant",
    title = { kk = "Қақпа алдындағыларды не істейсіз?", ru = "Что с теми, кто у ворот?", en = "What about those at the gate?" },
    m.choice {
      id = "close", chance = { 3, 8 },
      text = { kk = "Кіргізбейміз, артқы жолды ашамыз", ru = "Не пускаем, открываем задний выход", en = "Let nobody in, open the rear exit" },
    },
    m.choice {
      id = "let", chance = { 2, 1 },
      text = { kk = "Кірсін: көп болсақ, естиді", ru = "Пусть входят: чем больше, тем слышнее", en = "Let them in: the more we are, the louder" },
    },
  },
  m.question {
    id = "crowd-act", to = "police",
    title = { kk = "Қақпада қысылу басталды. Не істейсіз?", ru = "У ворот давка. Ваши действия?", en = "A crush begins at the gate. What do you do?" },
    m.choice {
      id = "exits", chance = { 3, 6 },
      text = { kk = "Арбаларды жылжытып, артқы жолды ашамын", ru = "Сдвигаю тележки, открываю задний выход", en = "I move the carts and open the rear exit" },
    },
    m.choice {
      id = "end", chance = { 3, 2 },
      text = { kk = "Өкілге тоқтату керек деймін: адам тапталады", ru = "Говорю представителю: прекращать, людей задавят", en = "I tell the representative to end it: people will be trampled" },
    },
  },
  m.question {
    id = "lead", to = "student elder",
    title = { kk = "«Әкімдікке!» деген ұранға не дейсіз?", ru = "Кричат: «К акимату!» Что Вы ответите?", en = "They chant “To the akimat!” What do you answer?" },
    m.choice {
      id = "join", chance = { 3, 2 },
      text = { kk = "Бірге ұрандатамын", ru = "Подхвачу", en = "I join in" },
    },
    m.choice {
      id = "hold", chance = { 2, 4 },
      text = { kk = "Қасымдағыларды тоқтатамын", ru = "Остановлю тех, кто рядом", en = "I hold those beside me back" },
    },
  },
  m.question {
    id = "form", to = "claimant",
    title = { kk = "Жұрт қозғалды. Не істейсіз?", ru = "Люди пошли. Что Вы сделаете?", en = "People begin to move. What do you do?" },
    m.choice {
      id = "stay", chance = { 4, 8 },
      text = { kk = "Микрофонды аламын: алаңда қаламыз", ru = "Беру микрофон: остаёмся на площади", en = "I take the microphone: we stay on the square" },
    },
    m.choice {
      id = "march", chance = { 2, 1 },
      text = { kk = "Бірге жүремін: халық шешті", ru = "Иду с ними: так решили люди", en = "I walk with them: the people decided" },
    },
  },
  m.question {
    id = "march-act", to = "officer",
    title = { kk = "Баған көшеге шықты. Не істейсіз?", ru = "Колонна вышла на улицу. Ваши действия?", en = "The column is in the street. What do you do?" },
    m.choice {
      id = "back", chance = { 2, 5 },
      text = { kk = "Ұйымдастырушыға бес минут: алаңға қайтарсын", ru = "Даю организатору пять минут вернуть людей", en = "I give the organiser five minutes to turn back" },
    },
    m.choice {
      id = "end", chance = { 2, 1 },
      text = { kk = "Нысаны өзгерді: тоқтатуды талап етемін", ru = "Форма изменилась: требую прекратить", en = "The form has changed: I demand its end" },
    },
  },
  m.question {
    id = "return", to = "claimant",
    title = { kk = "Бес минут берілді. Қайтасыз ба?", ru = "Вам дали пять минут. Вернётесь?", en = "You have five minutes. Do you turn back?" },
    m.choice {
      id = "back", chance = { 2, 6 },
      text = { kk = "Қайтамыз", ru = "Возвращаемся", en = "We turn back" },
    },
    m.choice {
      id = "on", chance = { 2, 1 },
      text = { kk = "Әкімдікке дейін барамыз", ru = "Идём до акимата", en = "We go on to the akimat" },
    },
  },
}
