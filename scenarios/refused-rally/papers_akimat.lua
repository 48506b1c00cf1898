-- What is written in the akimat's three days: pressure, advice, and one answer of four – the fifth
-- way of answering is not to.

local m = require "maslikhat"

local SENT = "paper.submitted paper=notice"

return {
  m.paper {
    id = "memo", by = "officer", to = "head", phase = "akimat", when = SENT, internal = true,
    title = { kk = "Қызметтік жазба", ru = "Служебная записка", en = "The officer's memo" },
    answer = { kk = "Таныстым. Әкімге барамын.", ru = "Ознакомилась. Пойду к акиму.", en = "Read. I am going in to the akim." },
    m.part {
      id = "facts", title = { kk = "Не белгілі?", ru = "Что известно?", en = "What is known?" },
      sample = {
        kk = "Хабарламаның он үш тармағы да толтырылған. Сол күнге жәрмеңке жоспарланып отыр, қаулының жобасы келісуден өтуде.",
        ru = "В уведомлении заполнены все тринадцать пунктов. На тот же день планируется ярмарка, проект постановления на согласовании.",
        en = "All thirteen entries of the notice are filled in. A fair is planned for the same day; the draft decree is being approved.",
      },
    },
    m.part {
      id = "proposal", title = { kk = "Ұсыныс", ru = "Предложение", en = "Proposal" },
      sample = {
        kk = "Жауап 13 тамыздан кешіктірілмей берілсін; бас тартылса, қаулының өзі қоса жіберілсін.",
        ru = "Ответить не позднее 13 августа; при отказе приложить само постановление.",
        en = "Answer not later than 13 August; if refusing, attach the decree itself.",
      },
    },
  },
  m.paper {
    id = "reminder", by = "prosecutor", to = "head", phase = "akimat", when = SENT,
    title = { kk = "Прокурордың еске салу хаты", ru = "Напоминание прокурора", en = "The prosecutor's reminder" },
    answer = { kk = "Ескереміз.", ru = "Учтём.", en = "We shall bear it in mind." },
    m.part {
      id = "term", law = "ASSEMBLY 14(2)", title = { kk = "Нені ескеру керек?", ru = "О чём помнить?", en = "What to bear in mind" },
      sample = {
        kk = "Жауап үш жұмыс күні ішінде беріледі; бас тарту негізделген және дәлелді болуға тиіс.",
        ru = "Ответ дают за три рабочих дня; отказ должен быть обоснованным и мотивированным.",
        en = "The answer is given within three working days; a refusal must be justified and reasoned.",
      },
    },
  },
  m.paper {
    id = "objection", by = { "trader", "mother" }, to = "akim", phase = "akimat", when = SENT,
    title = { kk = "Тұрғындардың қарсылығы", ru = "Возражение жителей", en = "The residents' objection" },
    answer = {
      kk = "Пікіріңіз ескеріледі. Шешім заңға сәйкес қабылданады.", ru = "Ваше мнение учтём. Решение примем по закону.",
      en = "Your view will be considered. The decision will follow the law.",
    },
    m.part {
      id = "harm", title = { kk = "Митингінің зияны", ru = "Чем мешает митинг", en = "What harm the rally does" },
      sample = {
        kk = "Қырық саудагер күздегі табысын жәрмеңкеден табады. Сенбіде мектепте сабақ бар, дыбыс күшейткіш естіліп тұрады.",
        ru = "Сорок торговцев зарабатывают осенью на ярмарке. В субботу в школе уроки, усилитель будет слышно.",
        en = "Forty traders earn their autumn income at the fair. There is school on Saturday, and the loudspeaker will be heard.",
      },
    },
    m.part {
      id = "wish", title = { kk = "Не сұраймыз?", ru = "О чём просим", en = "What we ask for" },
      sample = {
        kk = "Митингіні басқа орында не басқа күні өткізуді.", ru = "Провести митинг в другом месте или в другой день.",
        en = "That the rally be held at another place or on another day.",
      },
    },
  },
  m.paper {
    id = "request", by = "deputy", to = "akim", phase = "akimat", when = SENT,
    title = { kk = "Депутаттың әкімге хаты", ru = "Письмо депутата акиму", en = "The deputy's letter to the akim" },
    answer = {
      kk = "Жауап мерзімінде беріледі.", ru = "Ответ будет дан в срок.", en = "The answer will be given in time.",
    },
    m.part {
      id = "ask", title = { kk = "Өтініш", ru = "Просьба", en = "The request" },
      sample = {
        kk = "Арнайы орындарды мәслихаттың өзі айқындаған. Мерзімді сақтап, дәлелді жауап беруіңізді сұраймын.",
        ru = "Специализированные места определил сам маслихат. Прошу соблюсти срок и мотивировать ответ.",
        en = "The maslikhat itself designated the places. I ask you to meet the deadline and give reasons.",
      },
    },
  },
  m.paper {
    id = "media-request", by = "media", to = "head", phase = "akimat", when = SENT,
    title = { kk = "Редакцияның сұрауы", ru = "Запрос редакции", en = "The editors' request" },
    answer = {
      kk = "Хабарлама қаралуда, нәтижесін ұйымдастырушыға хабарлаймыз.", ru = "Уведомление рассматривается, о результате сообщим организатору.",
      en = "The notice is being considered; the organiser will be told the result.",
    },
    m.part {
      id = "question", title = { kk = "Сұрақ", ru = "Вопрос", en = "The question" },
      sample = {
        kk = "21 қыркүйектегі митинг туралы хабарлама қаралды ма, жәрмеңке туралы қаулы бар ма?",
        ru = "Рассмотрено ли уведомление о митинге 21 сентября и есть ли постановление о ярмарке?",
        en = "Has the notice of the rally of 21 September been considered, and is there a decree on the fair?",
      },
    },
  },

  m.paper {
    id = "consent", by = "head", to = "claimant",
    when = "answer.given question=course choices=agree & not deadline.missed deadline=answer",
    title = { kk = "Келісім хаты", ru = "Письмо о согласии", en = "Letter of consent" },
    answer = { kk = "Рақмет. Тәртіп сақтаймыз.", ru = "Спасибо. Порядок обеспечим.", en = "Thank you. We shall keep order." },
    m.part {
      id = "words", title = { kk = "Жауап", ru = "Ответ", en = "The answer" },
      sample = {
        kk = "Митинг хабарламада көрсетілген орында және көрсетілген уақытта өтеді. Жәрмеңке 22 қыркүйекке ауыстырылды.",
        ru = "Митинг проводится в месте и во время, указанные в уведомлении. Ярмарка перенесена на 22 сентября.",
        en = "The rally is held at the place and time named in the notice. The fair has been moved to 22 September.",
      },
    },
  },
  m.paper {
    id = "no-tents", by = "head", to = "claimant",
    when = "answer.given question=course choices=no-tents & not deadline.missed deadline=answer",
    title = { kk = "Шатырсыз өткізу туралы хат", ru = "Письмо о митинге без шатров", en = "Letter: a rally without tents" },
    answer = { kk = "Түсінікті, шатыр болмайды.", ru = "Понятно, шатров не будет.", en = "Understood, there will be no tents." },
    m.part {
      id = "words", law = "ASSEMBLY 16(3)", title = { kk = "Жауап", ru = "Ответ", en = "The answer" },
      sample = {
        kk = "Митинг хабарламада көрсетілген орында өтеді; киіз үй, шатыр, өзге құрылысжай орнатуға келісім берілмейді.",
        ru = "Митинг проводится в месте, указанном в уведомлении; на юрты, шатры и иные сооружения акимат согласия не даёт.",
        en = "The rally is held at the place named in the notice; the akimat does not consent to yurts, tents or other structures.",
      },
    },
  },
  m.paper {
    id = "alternative", by = "head", to = "claimant",
    when = "answer.given question=course choices=alternative & not deadline.missed deadline=answer",
    title = { kk = "Басқа орын ұсыну", ru = "Предложение другого места", en = "Offer of another place" },
    answer = { kk = "Алдық, бір жұмыс күні ішінде жауап береміз.", ru = "Получили, ответим за рабочий день.", en = "Received; we answer within a working day." },
    m.part {
      id = "place", title = { kk = "Қай жерде, қай уақытта?", ru = "Какое место и время?", en = "Which place and time?" },
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
    answer = { kk = "Алдық. Әрі қарай не істейтінімізді шешеміз.", ru = "Получили. Решаем, что делать дальше.", en = "Received. We are deciding what to do next." },
    m.part {
      id = "act", law = "ASSEMBLY 14(2)", title = { kk = "Қандай актіге сүйенеді?", ru = "На какой акт опирается?", en = "Which act it rests on" },
      sample = {
        kk = "№ 1769 қаулыға байланысты митинг өткізу мүмкін емес.",
        ru = "В связи с постановлением № 1769 провести митинг не представляется возможным.",
        en = "In view of decree No. 1769 the rally cannot be held.",
      },
    },
    m.part {
      id = "reasons", law = "ASSEMBLY 14(2)", optional = true,
      title = { kk = "Негіздемесі мен дәлелдері", ru = "Обоснование и мотивы", en = "Grounds and reasons" },
      hint = {
        kk = "Қандай факт негіз болды, неге басқаша болмайды? Мұнда ештеңе жазылмаса, сот соны сұрайды.",
        ru = "Какой факт стал причиной и почему нельзя иначе? Если здесь пусто, об этом спросит суд.",
        en = "Which fact is the reason, and why is there no other way? If this stays empty, the court will ask.",
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
