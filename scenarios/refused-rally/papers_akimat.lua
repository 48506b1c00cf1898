-- What is written in the akimat's three days: pressure, advice, and one answer of four – the fifth
-- way of answering is not to.

local m = require "maslikhat"

return {
  m.paper {
    id = "memo", by = "officer", to = "head", phase = "akimat",
    title = { kk = "Қызметтік жазба", ru = "Служебная записка", en = "The officer's memo" },
    answer = { kk = "Таныстым. Әкімге кіремін.", ru = "Ознакомилась. Иду к акиму.", en = "Read. I am going in to the akim." },
    m.part {
      id = "facts", title = { kk = "Не белгілі?", ru = "Что известно?", en = "What is known?" },
      sample = {
        kk = "Хабарлама толық, орын мәслихат белгілеген. Сол күнге жәрмеңке жоспарланған, қаулының жобасы келісуде.",
        ru = "Уведомление полное, место определено маслихатом. На тот же день планируется ярмарка, проект постановления на согласовании.",
        en = "The notice is complete, the place designated by the maslikhat. A fair is planned on the same day; the draft decree is going round.",
      },
    },
    m.part {
      id = "proposal", title = { kk = "Ұсыныс", ru = "Предложение", en = "Proposal" },
      sample = {
        kk = "Жауап 13 тамызға дейін берілсін; бас тартылса, қаулының өзі қоса жіберілсін.",
        ru = "Ответить до 13 августа; при отказе приложить само постановление.",
        en = "Answer by 13 August; in case of refusal attach the decree itself.",
      },
    },
  },
  m.paper {
    id = "reminder", by = "prosecutor", to = "head", phase = "akimat",
    title = { kk = "Прокурордың еске салуы", ru = "Напоминание прокурора", en = "The prosecutor's reminder" },
    answer = { kk = "Ескереміз.", ru = "Учтём.", en = "We bear it in mind." },
    m.part {
      id = "term", law = "ASSEMBLY 14(2)", title = { kk = "Нені ескеру керек?", ru = "О чём помнить?", en = "What to bear in mind" },
      sample = {
        kk = "Жауап үш жұмыс күні ішінде беріледі; бас тарту негізделген әрі дәлелді болуға тиіс.",
        ru = "Ответ – за три рабочих дня; отказ должен быть обоснованным и мотивированным.",
        en = "The answer is given within three working days; a refusal must be founded and reasoned.",
      },
    },
  },
  m.paper {
    id = "objection", by = { "trader", "mother" }, to = "akim", phase = "akimat",
    title = { kk = "Тұрғындардың қарсылығы", ru = "Возражение жителей", en = "The residents' objection" },
    answer = {
      kk = "Пікіріңіз ескеріледі. Шешім заңға сай болады.", ru = "Ваше мнение учтём. Решение будет по закону.",
      en = "Your view will be considered. The decision will be lawful.",
    },
    m.part {
      id = "harm", title = { kk = "Митингінің зияны", ru = "Чем мешает митинг", en = "What harm the rally does" },
      sample = {
        kk = "Жәрмеңкеде қырық сатушының күздік табысы бар. Сенбіде мектепте де сабақ бар, дыбыс күшейткіш естіледі.",
        ru = "На ярмарке осенний заработок сорока торговцев. В субботу уроки в школе, усилитель будет слышно.",
        en = "Forty traders earn their autumn at the fair. There is school on Saturday, and the loudspeaker will be heard.",
      },
    },
    m.part {
      id = "wish", title = { kk = "Не сұраймыз?", ru = "О чём просим", en = "What we ask for" },
      sample = {
        kk = "Митинг басқа орында не басқа күні өтсін.", ru = "Провести митинг в другом месте или в другой день.",
        en = "The rally at another place or on another day.",
      },
    },
  },
  m.paper {
    id = "request", by = "deputy", to = "akim", phase = "akimat",
    title = { kk = "Депутаттың әкімге хаты", ru = "Письмо депутата акиму", en = "The deputy's letter to the akim" },
    answer = {
      kk = "Жауап мерзімінде беріледі.", ru = "Ответ будет дан в срок.", en = "The answer will be given in time.",
    },
    m.part {
      id = "ask", title = { kk = "Өтініш", ru = "Просьба", en = "The request" },
      sample = {
        kk = "Алаңды мәслихат өзі арнайы орын деп белгіледі. Жауаптың мерзімі мен дәлелін сақтауыңызды сұраймын.",
        ru = "Площадь определил специализированным местом сам маслихат. Прошу соблюсти срок и мотивировать ответ.",
        en = "The maslikhat itself designated the square. I ask you to keep the term and give reasons.",
      },
    },
  },
  m.paper {
    id = "media-request", by = "media", to = "head", phase = "akimat",
    title = { kk = "Редакцияның сұрауы", ru = "Запрос редакции", en = "The editors' request" },
    answer = {
      kk = "Хабарлама қаралуда, нәтижесін ұйымдастырушыға хабарлаймыз.", ru = "Уведомление рассматривается, о результате сообщим организатору.",
      en = "The notice is being considered; the organiser will be told the result.",
    },
    m.part {
      id = "question", title = { kk = "Сұрақ", ru = "Вопрос", en = "The question" },
      sample = {
        kk = "21 қыркүйектегі митинг туралы хабарлама қарала ма, жәрмеңке туралы қаулы бар ма?",
        ru = "Рассмотрено ли уведомление о митинге 21 сентября и есть ли постановление о ярмарке?",
        en = "Has the notice of the rally of 21 September been considered, and is there a decree on the fair?",
      },
    },
  },

  m.paper {
    id = "consent", by = "head", to = "claimant",
    when = "answer.given question=course choices=agree & not deadline.missed deadline=answer",
    title = { kk = "Келісім туралы хат", ru = "Письмо о согласии", en = "Letter of consent" },
    m.part {
      id = "words", title = { kk = "Жауап", ru = "Ответ", en = "The answer" },
      sample = {
        kk = "Митинг хабарламада көрсетілген орында және уақытта өтеді. Жәрмеңке 22 қыркүйекке ауыстырылды.",
        ru = "Митинг проводится в указанном месте и в указанное время. Ярмарка перенесена на 22 сентября.",
        en = "The rally is held at the place and time of the notice. The fair has been moved to 22 September.",
      },
    },
  },
  m.paper {
    id = "no-tents", by = "head", to = "claimant",
    when = "answer.given question=course choices=no-tents & not deadline.missed deadline=answer",
    title = { kk = "Шатырсыз өткізу туралы хат", ru = "Ответ: без юрт и шатров", en = "Answer: without yurts and tents" },
    m.part {
      id = "words", law = "ASSEMBLY 16(3)", title = { kk = "Жауап", ru = "Ответ", en = "The answer" },
      sample = {
        kk = "Митинг хабарламада көрсетілген орында өтеді; киіз үй, шатыр, өзге құрылысжай орнатуға келісім жоқ.",
        ru = "Митинг проводится в указанном месте; на юрты, шатры и иные сооружения согласия нет.",
        en = "The rally is held at the place of the notice; there is no consent to yurts, tents or other structures.",
      },
    },
  },
  m.paper {
    id = "alternative", by = "head", to = "claimant",
    when = "answer.given question=course choices=alternative & not deadline.missed deadline=answer",
    title = { kk = "Басқа орын ұсыну", ru = "Предложение другого места", en = "Offer of another place" },
    m.part {
      id = "place", title = { kk = "Қай орын, қай уақыт?", ru = "Какое место и время?", en = "Which place and time?" },
      sample = {
        kk = "Жастар паркі, 21 қыркүйек, 11.00–13.00. Ол да арнайы орын.",
        ru = "Парк Молодёжи, 21 сентября, 11.00–13.00. Это тоже специализированное место.",
        en = "The Youth Park, 21 September, 11.00–13.00. It is a specialised place, too.",
      },
    },
    m.part {
      id = "why", title = { kk = "Неге?", ru = "Почему?", en = "Why?" },
      sample = {
        kk = "Алаңда сол күні жәрмеңке өтеді.", ru = "На площади в этот день ярмарка.",
        en = "There is a fair on the square that day.",
      },
    },
  },
  m.paper {
    id = "refusal", by = "head", to = "claimant",
    when = "answer.given question=course choices=refuse & not deadline.missed deadline=answer",
    title = { kk = "Бас тарту хаты", ru = "Письмо об отказе", en = "Letter of refusal" },
    m.part {
      id = "act", law = "ASSEMBLY 14(2)", title = { kk = "Қандай шешімге сүйенеді?", ru = "На какое решение опирается?", en = "Which act it rests on" },
      sample = {
        kk = "№ 1769 қаулыға байланысты митинг өткізуге мүмкіндік жоқ.",
        ru = "В связи с постановлением № 1769 провести митинг не представляется возможным.",
        en = "In view of decree No. 1769 the rally cannot be held.",
      },
    },
    m.part {
      id = "reasons", law = "ASSEMBLY 14(2)", optional = true,
      title = { kk = "Негіздемесі мен дәлелі", ru = "Обоснование и мотивы", en = "Grounds and reasons" },
      hint = {
        kk = "Қандай факт, неге басқаша болмайды? Бұл бөлім бос қалса, сот соны сұрайды.",
        ru = "Какой факт и почему нельзя иначе? Если здесь пусто, об этом спросит суд.",
        en = "Which fact, and why is there no other way? If this stays empty, the court will ask.",
      },
    },
    m.part {
      id = "attached", optional = true,
      title = { kk = "Қаулының көшірмесі", ru = "Копия постановления", en = "Copy of the decree" },
    },
    m.part {
      id = "appeal", law = "ASSEMBLY 14(2)", title = { kk = "Шағым жасау құқығы", ru = "Право обжалования", en = "The right to appeal" },
      sample = {
        kk = "Бұл жауапқа заңда белгіленген тәртіппен шағым жасауға болады.",
        ru = "Ответ можно обжаловать в установленном законом порядке.",
        en = "This answer may be appealed as the law provides.",
      },
    },
  },
}
