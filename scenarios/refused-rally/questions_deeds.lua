-- Decisions up to the judgment.

local m = require "maslikhat"

return {
  m.question {
    id = "place", to = "claimant", after = { phase = "notice", minutes = 0 },
    closed_by = "paper.submitted paper=notice",
    title = { kk = "Митинг қайда өтеді?", ru = "Где пройдёт митинг?", en = "Where will the rally be?" },
    m.choice {
      id = "square", chance = { 3, 8 },
      text = { kk = "Ескі стадион алаңында: мәслихат айқындаған арнайы орын", ru = "На площади Старого стадиона: место, определённое маслихатом", en = "On the Old Stadium square, a place designated by the maslikhat" },
    },
    m.choice {
      id = "street", chance = { 2, 1 },
      text = { kk = "Әкімдіктің алдында: сөзіміз естіледі, бірақ арнайы орын емес", ru = "Перед акиматом: услышат, но место не специализированное", en = "In front of the akimat: it will be heard, but the place is not designated" },
    },
  },
  m.question {
    id = "draft", to = "officer", after = { phase = "akimat", minutes = 2 },
    when = "paper.submitted paper=notice",
    title = {
      kk = "Басшыңыз бас тарту хатының да жобасын сұрады. Оны қалай жазасыз?",
      ru = "Начальница велела подготовить и проект отказа. Каким он будет?",
      en = "Your superior wants a draft refusal, too. What will it be like?",
    },
    m.choice {
      id = "letter", chance = { 5, 3 },
      text = { kk = "Бір сөйлем: «№ 1769 қаулыға байланысты», қаулының өзі қосылмайды", ru = "Одна фраза «в связи с постановлением № 1769», без самого акта", en = "One sentence, “in view of decree No. 1769”, without the act" },
    },
    m.choice {
      id = "reasoned", chance = { 1, 3 },
      text = { kk = "Себебін жазып, қаулыны қоса беремін", ru = "С причиной и с приложенным постановлением", en = "With the reason, and the decree attached" },
    },
  },
  m.question {
    id = "advice", to = "head", after = { phase = "akimat", minutes = 4 },
    when = "paper.submitted paper=notice",
    title = { kk = "Әкімге не кеңес бересіз?", ru = "Что Вы посоветуете акиму?", en = "What do you advise the akim?" },
    m.choice {
      id = "agree", chance = { 1, 3 },
      text = { kk = "Келісіп, жәрмеңкені басқа күнге ауыстыруды", ru = "Согласиться, ярмарку перенести", en = "Consent, and move the fair" },
    },
    m.choice {
      id = "no-tents", chance = { 1, 2 },
      text = { kk = "Шатырсыз өткізуге келісуді", ru = "Согласиться без шатров", en = "Consent without tents" },
    },
    m.choice {
      id = "alternative", chance = { 2, 3 },
      text = { kk = "Жастар паркін ұсынуды", ru = "Предложить парк Молодёжи", en = "Offer the Youth Park" },
    },
    m.choice {
      id = "refuse", chance = { 14, 14 },
      text = { kk = "Бас тартуды: алаңда жәрмеңке өтеді", ru = "Отказать: на площади ярмарка", en = "Refuse: the fair is on the square" },
    },
    m.choice {
      id = "wait", chance = { 3, 1 },
      text = { kk = "Күтуді: облыс не айтар екен?", ru = "Подождать: что скажет область?", en = "Wait: what will the oblast say?" },
    },
  },
  m.question {
    id = "course", to = "akim", after = { phase = "akimat", minutes = 7 },
    when = "paper.submitted paper=notice",
    title = {
      kk = "12 тамыз, дүйсенбі. Хабарламаға қалай жауап бересіз?",
      ru = "Понедельник, 12 августа. Как ответите на уведомление?",
      en = "Monday 12 August. How do you answer the notice?",
    },
    m.choice {
      id = "agree", chance = { 1, 2 },
      text = { kk = "Келісемін, жәрмеңке бір күнге ауыстырылады", ru = "Соглашусь, ярмарку перенесём на день", en = "I consent; the fair is moved by a day" },
    },
    m.choice {
      id = "no-tents", chance = { 1, 2 },
      text = { kk = "Келісемін, бірақ шатыр мен киіз үйсіз", ru = "Соглашусь, но без шатров и юрт", en = "I consent, but without tents and yurts" },
    },
    m.choice {
      id = "alternative", chance = { 8, 12 },
      text = { kk = "Басқа арнайы орын ұсынамын", ru = "Предложу другое специализированное место", en = "I offer another designated place" },
    },
    m.choice {
      id = "refuse", chance = { 18, 24 },
      text = { kk = "Бас тартамын", ru = "Откажу", en = "I refuse" },
    },
    m.choice {
      id = "wait", chance = { 2, 2 },
      text = { kk = "Әзірге үндемеймін", ru = "Пока промолчу", en = "I keep silent for now" },
    },
  },
  m.question {
    id = "flyer", to = "student",
    title = { kk = "Арнадағы жазбаны не істейсіз?", ru = "Что сделаете с записью в канале?", en = "What do you do with the post?" },
    m.choice {
      id = "delete", chance = { 2, 5 },
      text = { kk = "Өшіріп, мерзім өткенше күтемін", ru = "Удалю и подожду, пока истечёт срок", en = "I delete it and wait until the time is over" },
    },
    m.choice {
      id = "leave", chance = { 3, 2 },
      text = { kk = "Қалдырамын: екі мың адам оқып қойды", ru = "Оставлю: две тысячи человек уже прочли", en = "I leave it: two thousand have read it" },
    },
  },
  m.question {
    id = "elsewhere", to = "claimant", law = "ASSEMBLY 11(3)",
    title = {
      kk = "Жастар паркіне келісесіз бе? Бір жұмыс күніңіз бар",
      ru = "Согласны на парк Молодёжи? У Вас один рабочий день",
      en = "Do you agree to the Youth Park? You have one working day",
    },
    m.choice {
      id = "accept", chance = { 4, 4 },
      text = { kk = "Келісемін", ru = "Согласен", en = "I agree" },
    },
    m.choice {
      id = "reject", chance = { 2, 2 },
      text = { kk = "Келіспеймін: парк қаланың шетінде", ru = "Не согласен: парк на окраине", en = "I do not: the park is on the outskirts" },
    },
  },
  m.question {
    id = "next", to = "claimant",
    title = { kk = "Алаңда митинг өткізуге келісім жоқ. Енді не істейсіз?", ru = "На митинг на площади согласия нет. Что дальше?", en = "There is no consent to the rally on the square. What now?" },
    m.choice {
      id = "sue", leads = "complaint", chance = { 24, 24 },
      text = { kk = "Сотқа жүгінемін", ru = "Пойду в суд", en = "I go to court" },
    },
    m.choice {
      id = "talk", leads = "complaint", chance = { 5, 7 },
      text = { kk = "Депутат арқылы келіссөз жүргіземін, сот – қосалқы жол", ru = "Переговоры через депутата, суд – про запас", en = "Talks through the deputy, with the court in reserve" },
    },
    m.choice {
      id = "out", chance = { 2, 1 },
      text = { kk = "Келісімсіз-ақ шығамыз", ru = "Выйдем без согласования", en = "We go out without agreement" },
    },
    m.choice {
      id = "stop", chance = { 2, 1 },
      text = { kk = "Бұл жолы тоқтаймын", ru = "На этот раз отступлю", en = "This time I stop" },
    },
  },
  m.question {
    id = "mediate", to = "deputy",
    closed_by = "sitting.opened sitting=trial",
    title = {
      kk = "Қасенов сізден әкімге баруды сұрайды. Барасыз ба?",
      ru = "Касенов просит Вас пойти к акиму. Пойдёте?",
      en = "Kassenov asks you to go to the akim. Do you go?",
    },
    m.choice {
      id = "go", chance = { 3, 5 },
      text = { kk = "Барамын: орынды мәслихат айқындады ғой", ru = "Пойду: место определил маслихат", en = "I go: the maslikhat designated the place" },
    },
    m.choice {
      id = "watch", chance = { 2, 1 },
      text = { kk = "Жоқ, мен байқаушымын", ru = "Нет, я наблюдатель", en = "No, I am an observer" },
    },
  },
  m.question {
    id = "review", to = "akim",
    closed_by = "sitting.opened sitting=trial",
    title = {
      kk = "Депутат бас тартуды қайта қарауды сұрап келді. Шешіміңіз қандай?",
      ru = "Депутат просит пересмотреть отказ. Ваше решение?",
      en = "The deputy asks you to review the refusal. Your decision?",
    },
    m.choice {
      id = "withdraw", chance = { 2, 4 },
      text = { kk = "Бас тартуды қайтарып аламын", ru = "Отзову отказ", en = "I take the refusal back" },
    },
    m.choice {
      id = "stand", chance = { 4, 4 },
      text = { kk = "Шешімімді өзгертпеймін", ru = "Останусь при своём решении", en = "I stand by it" },
    },
  },
  m.question {
    id = "line", to = "prosecutor", after = { phase = "sides", minutes = 4 },
    closed_by = "sitting.opened sitting=trial",
    title = { kk = "Сотта қандай қорытынды бересіз?", ru = "Какое заключение дадите в суде?", en = "What opinion will you give in court?" },
    m.choice {
      id = "for", chance = { 2, 4 },
      text = { kk = "Талап негізді: бас тарту себебі айтылмаған", ru = "Иск обоснован: причина отказа не названа", en = "The claim is well founded: no reason was given" },
    },
    m.choice {
      id = "against", chance = { 3, 2 },
      text = { kk = "Талап негізсіз: мерзім сақталған", ru = "Иск не обоснован: срок соблюдён", en = "The claim is unfounded: the deadline was met" },
    },
    m.choice {
      id = "open", chance = { 2, 2 },
      text = { kk = "Сот тексерсін, ұстанымымды отырыста айтамын", ru = "Пусть проверит суд, позицию скажу на заседании", en = "Let the court examine it; I state my position there" },
    },
  },
  m.question {
    id = "cameras", to = "council clerk", after = { phase = "sides", minutes = 6 },
    closed_by = "sitting.opened sitting=trial",
    title = { kk = "Залға камера кіргізуге рұқсат беріле ме?", ru = "Разрешить камеры в зале?", en = "Are cameras allowed in the room?" },
    m.choice {
      id = "yes", chance = 3,
      text = { kk = "Иә, отырыс ашық", ru = "Да, заседание открытое", en = "Yes, the sitting is public" },
    },
    m.choice {
      id = "no", chance = 2,
      text = { kk = "Жоқ, тек қағазға жазсын", ru = "Нет, только блокноты", en = "No, notebooks only" },
    },
  },
  m.question {
    id = "plead", to = "claimant lawyer",
    when = "answer.given question=next choices=sue | answer.given question=next choices=talk",
    closed_by = "sitting.opened sitting=trial",
    title = { kk = "Сотта басты уәжіңіз не?", ru = "Какой довод в суде главный?", en = "What is your main argument in court?" },
    m.choice {
      id = "reasons", chance = { 2, 5 },
      text = { kk = "Себебі айтылмаған, акт берілмеген", ru = "Причина не названа, акт не вручён", en = "No reason given, the act not handed over" },
    },
    m.choice {
      id = "term", chance = { 3, 1 },
      text = { kk = "Жауап кешікті", ru = "Ответ опоздал", en = "The answer came late" },
    },
    m.choice {
      id = "heat", chance = { 2, 1 },
      text = { kk = "Жылу қымбаттады, халық ашулы", ru = "Тепло подорожало, люди возмущены", en = "Heat has become dear, the people are angry" },
    },
  },
  m.question {
    id = "defend", to = "head", after = { phase = "sides", minutes = 4 },
    closed_by = "sitting.opened sitting=trial",
    title = { kk = "Сотта немен қорғанасыз?", ru = "На чём построите защиту в суде?", en = "What will your defence rest on?" },
    m.choice {
      id = "admit", chance = { 1, 3 },
      text = { kk = "Хат нашар жазылған, бірақ алаң шынымен бос емес", ru = "Письмо плохое, но площадь и правда занята", en = "The letter was poor, but the square is really taken" },
    },
    m.choice {
      id = "notice", chance = { 3, 1 },
      text = { kk = "Хабарламаның өзі дұрыс берілмеген деймін", ru = "Скажу, что неправильно само уведомление", en = "I say that the notice itself was wrong" },
    },
    m.choice {
      id = "fair", chance = 2,
      text = { kk = "Жәрмеңке маңыздырақ: қырық отбасы", ru = "Ярмарка важнее: сорок семей", en = "The fair matters more: forty families" },
    },
  },
  m.question {
    id = "danger", to = "police", after = { phase = "sides", minutes = 7 },
    closed_by = "sitting.opened sitting=trial",
    title = {
      kk = "Бөлім «митинг қауіпті» деген анықтама беруді сұрады. Не жазасыз?",
      ru = "Отдел просит справку о том, что митинг опасен. Что напишете?",
      en = "The department asks for a note that the rally is dangerous. What do you write?",
    },
    m.choice {
      id = "facts", chance = { 3, 5 },
      text = { kk = "Тек фактілерді: алаң бес жүз адамға есептелген", ru = "Только факты: площадь рассчитана на пятьсот человек", en = "Facts only: the square holds five hundred people" },
    },
    m.choice {
      id = "wish", chance = { 3, 1 },
      text = { kk = "Сұрағанын жазамын", ru = "Напишу, что просят", en = "What they ask for" },
    },
    m.choice {
      id = "none", chance = { 1, 2 },
      text = { kk = "Ештеңе: бұл менің ісім емес", ru = "Ничего: это не моё дело", en = "Nothing: it is not my business" },
    },
  },
  m.question {
    id = "witness", to = "helper student elder trader mother", after = { phase = "sides", minutes = 7 },
    closed_by = "sitting.opened sitting=trial",
    title = { kk = "Сотта куә боласыз ба?", ru = "Пойдёте свидетелем в суд?", en = "Will you testify in court?" },
    m.choice {
      id = "yes", chance = 3,
      text = { kk = "Иә, көргенімді айтамын", ru = "Да, расскажу всё как было", en = "Yes, I shall say what I saw" },
    },
    m.choice {
      id = "no", chance = 2,
      text = { kk = "Жоқ, залда отырамын", ru = "Нет, посижу в зале", en = "No, I shall sit in the public seats" },
    },
  },
  m.question {
    id = "word", to = "deputy", after = { phase = "sides", minutes = 6 },
    closed_by = "sitting.opened sitting=trial",
    title = {
      kk = "Сот отырысына дейін көпшілік алдында пікір айтасыз ба?",
      ru = "Выскажетесь публично до суда?",
      en = "Do you speak in public before the court sits?",
    },
    m.choice {
      id = "place", chance = { 2, 3 },
      text = { kk = "Әкімге ашық хат жазамын: орынды мәслихат айқындаған", ru = "Напишу акиму открытое письмо: место определил маслихат", en = "I write the akim an open letter: the maslikhat designated the place" },
    },
    m.choice {
      id = "judge", chance = { 2, 1 },
      text = { kk = "Судьяларды талапкерді қолдауға шақырамын", ru = "Призову судей поддержать истца", en = "I call on the judges to find for the claimant" },
    },
    m.choice {
      id = "wait", chance = 2,
      text = { kk = "Сот шешкенше үндемеймін", ru = "Промолчу до решения суда", en = "I say nothing before the judgment" },
    },
  },
  m.question {
    id = "file", to = "officer", after = { phase = "sides", minutes = 6 },
    closed_by = "sitting.opened sitting=trial",
    title = {
      kk = "Есімова: «Сотқа дейін журналды ретке келтір», – деді. Қаулының күнін не істейсіз?",
      ru = "Есимова: «Приведи журнал в порядок до суда». Что сделаете с датой постановления?",
      en = "Yesimova: “Tidy up the register before the court sits.” What do you do with the date of the decree?",
    },
    m.choice {
      id = "leave", chance = { 3, 4 },
      text = { kk = "Ештеңеге тиіспеймін", ru = "Ничего не трону", en = "I touch nothing" },
    },
    m.choice {
      id = "redate", chance = { 3, 1 },
      text = { kk = "9 тамыз деп қайта жазамын", ru = "Перепишу: 9 августа", en = "I write it anew as 9 August" },
    },
    m.choice {
      id = "tell", chance = { 1, 2 },
      text = { kk = "Прокурорға айтамын", ru = "Расскажу прокурору", en = "I tell the prosecutor" },
    },
  },
  m.question {
    id = "settle", to = "akim", after = { phase = "sides", minutes = 8 },
    closed_by = "sitting.opened sitting=trial",
    title = {
      kk = "Сот отырысы 5 қыркүйекте. Оған дейін бас тартуды қайтарып аласыз ба?",
      ru = "Суд назначен на 5 сентября. Отзовёте отказ до него?",
      en = "The court sits on 5 September. Do you take the refusal back before that?",
    },
    m.choice {
      id = "withdraw", chance = { 1, 1 },
      text = { kk = "Иә, сотсыз бітірейік", ru = "Да, закончим без суда", en = "Yes, let us end it without the court" },
    },
    m.choice {
      id = "stand", chance = { 12, 9 },
      text = { kk = "Жоқ, сот шешсін", ru = "Нет, пусть решает суд", en = "No, let the court decide" },
    },
  },
  m.question {
    id = "leak", to = "media",
    title = { kk = "Суретті не істейсіз?", ru = "Что сделаете со снимком?", en = "What do you do with the picture?" },
    m.choice {
      id = "verify", chance = { 1, 4 },
      text = { kk = "Тексеремін: Тоқтаровтан қаулының түпнұсқасын сұраймын", ru = "Проверю: попрошу подлинник у Токтарова", en = "I verify it: I ask Toktarov for the original" },
    },
    m.choice {
      id = "lawyer", chance = 2,
      text = { kk = "Талапкердің адвокатына беремін", ru = "Отдам адвокату истца", en = "I give it to the claimant's lawyer" },
    },
    m.choice {
      id = "publish", chance = { 3, 1 },
      text = { kk = "Бүгін жариялаймын", ru = "Опубликую сегодня", en = "I publish it today" },
    },
  },
  m.question {
    id = "call", to = "judge-1",
    title = { kk = "Қоңыраудан кейін не істейсіз?", ru = "Что сделаете после звонка?", en = "What do you do after the call?" },
    m.choice {
      id = "report", chance = { 1, 4 },
      text = { kk = "Бәріне айтамын, іске тіркеймін", ru = "Сообщу всем и приобщу к делу", en = "I make it known and put it on the file" },
    },
    m.choice {
      id = "ignore", chance = { 3, 3 },
      text = { kk = "Тұтқаны қоямын, ешкімге айтпаймын", ru = "Положу трубку и никому не скажу", en = "I hang up and tell nobody" },
    },
    m.choice {
      id = "listen", chance = { 3, 1 },
      text = { kk = "Тыңдаймын: кім екенін білемін", ru = "Выслушаю: я знаю, кто звонит", en = "I listen: I know who is calling" },
    },
  },
}
