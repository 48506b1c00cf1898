-- What goes otherwise than planned, in the order of the story.

local m = require "maslikhat"
local held = require "held"
local hearing = require "hearing"
local square = require "square"
local after = require "afterwards"

return held.all {
  m.inject {
    id = "no-show", to = "all", window = { phase = "hearing", from = 3, to = 9 }, on_fire = hearing.no_show,
    when = "deadline.met deadline=invite",
    title = { kk = "Әкімге қоңырау", ru = "Звонок акиму", en = "A call for the akim" },
    text = {
      kk = "Көмекшісінің хабары: «Аудан әкімі шұғыл кеңеске шақырылды». Жауап берушінің орны бос қалуы мүмкін. Шақыру уақытында берілген: кетсе, хаттамаға жазылады.",
      ru = "Сообщение от помощника: «Аким района вызван на срочное совещание». Отвечать, возможно, будет некому. Приглашение пришло вовремя: уход занесут в протокол.",
      en = "Word from an assistant: “The akim of the district has been called to an urgent meeting.” There may be nobody to answer. The invitation was in time: leaving is minuted.",
    },
  },
  m.inject {
    id = "supporters", to = "all", window = { phase = "hearing", from = 6, to = 12 }, on_fire = hearing.supporters,
    when = "answer.given question=bus choices=front | answer.given question=bus choices=quiet",
    title = { kk = "Жасыл қалпақтылар", ru = "Зелёные кепки", en = "The green caps" },
    text = {
      kk = "Залға бір автобус адам кірді: отыз шақты кісі, бәрінде жасыл қалпақ. Алдыңғы қатарға жайғасты, бірнешеуі бірден сөзге жазылды. Ауылда оларды ешкім танымайды.",
      ru = "В зал вошли приехавшие автобусом: человек тридцать, все в зелёных кепках. Сели в первые ряды, несколько сразу записались на выступление. В селе их никто не знает.",
      en = "A busload of people comes in, some thirty of them, all in green caps. They take the front rows, several put their names down to speak. Nobody in the village knows them.",
    },
  },
  m.inject {
    id = "fake-expert", to = { "lawyer", "media-1", "ecologist" }, window = { phase = "hearing", from = 8, to = 20 },
    on_fire = hearing.fake_expert,
    when = "not paper.submitted paper=check & not answer.given question=status choices=specialist & not answer.given question=status choices=withdraw",
    title = { kk = "Он төрт ай", ru = "Четырнадцать месяцев", en = "Fourteen months" },
    text = {
      kk = "Қаладағы әріптестен хат келді: Виталий Ким осы салада былтырғы шілдеден бері ғана жұмыс істейді. Он төрт ай. Қоғамдық сараптаманың сарапшысына кемінде екі жыл жұмыс өтілі керек («Қоғамдық бақылау туралы» Заңның 11-бабының 3-тармағы).",
      ru = "Пришло письмо от коллеги из города: Виталий Ким работает в этой области только с июля прошлого года. Четырнадцать месяцев. Эксперту общественной экспертизы нужно не меньше двух лет стажа (пункт 3 статьи 11 Закона «Об общественном контроле»).",
      en = "A letter from a colleague in the city: Vitaly Kim has worked in the field only since July of last year. Fourteen months. An expert of public expertise needs at least two years of work in the field (article 11(3) of the Law on public control).",
    },
  },
  m.inject {
    id = "leak", to = "all", window = { phase = "hearing", from = 12, to = 21 }, on_fire = hearing.leak,
    when = "answer.given question=source choices=publish | answer.given question=source choices=verify",
    title = { kk = "640 метр", ru = "640 метров", en = "640 metres" },
    text = {
      kk = "Ауыл чатына құжаттың суреті түсті: алаң таңдау актісі. Учаскенің бұрышынан шеткі үйге дейін 640 метр. Бұған дейін жұртқа 1600 метр деп айтылған. Қойылған қолдың бірі – осы залдағы адамдікі.",
      ru = "В чате села появился снимок документа: акт выбора площадки. От угла участка до крайнего дома 640 метров. До сих пор всем говорили 1600. Одна из подписей принадлежит человеку в этом зале.",
      en = "A picture has appeared in the village chat: the record of the choice of the site. From the plot's corner to the last house it is 640 metres. Until now everyone was told 1600. One of the signatures belongs to a person in this hall.",
    },
  },
  m.inject {
    id = "rally", to = "all", window = { phase = "hearing", from = 23, to = 28 }, on_fire = square.rally,
    when = "answer.given question=stay choices=leave & not answer.given question=power choices=discussion"
      .. " | answer.given question=late-invite choices=leave"
      .. " | answer.given question=borehole choices=silent & not answer.given question=answers choices=dates"
      .. " | answer.given question=answers choices=words & not answer.given question=power choices=discussion"
      .. " | answer.given question=support choices=square & not floor.given seat=resident-1",
    title = { kk = "«Алаңға!»", ru = "«На площадь!»", en = "“To the square!”" },
    text = {
      kk = "Сұрақтар жауапсыз қалды. Артқы қатарлар орнынан тұрды: «Сөз жетті, алаңға!» Есік жақта елу адам тұр. Хабарлама берілмеген. Төрағалық етуші қазір шешуі керек: үзіліс, сөз немесе ескерту – бірнеше минуттан кейін кеш болады.",
      ru = "Вопросы остались без ответа. Задние ряды встали: «Хватит слов, на площадь!» У дверей полсотни человек. Уведомления не подавали. Председательствующей решать сейчас: перерыв, слово или предупреждение – через несколько минут будет поздно.",
      en = "Questions stayed unanswered. The back rows are on their feet: “Enough talk, to the square!” Fifty people stand by the door. No notification was filed. The presiding officer decides now: a break, the floor or a warning – in a few minutes it is too late.",
    },
  },
  m.inject {
    id = "walk-out", to = "all", window = { phase = "hearing", from = 30, to = 34 }, on_fire = square.walk_out,
    when = "inject.fired id=rally",
    title = { kk = "Зал көшеге шықты", ru = "Зал вышел на улицу", en = "The hall walks out" },
    text = {
      kk = "Ешкім тоқтатпады. Адамдар ұран айтып, алаңға беттеді: тыңдау хабарламасыз митингіге айналды. Ауыл әкімі – әкімдік өкілі – артынан шықты. Залда бос орындықтар қалды.",
      ru = "Никто их не остановил. Люди с лозунгами пошли на площадь: слушания стали митингом без уведомления. За ними вышел аким села – представитель акимата. В зале пустые стулья.",
      en = "Nobody stopped it. Chanting, the people head for the square: the hearing has become a rally without notification. The village akim, the akimat's representative, follows. Empty chairs are left in the hall.",
    },
  },
  m.inject {
    id = "stopped", to = "all", window = { phase = "hearing", from = 36, to = 37 }, on_fire = square.stopped, ends = true,
    when = "inject.fired id=walk-out",
    title = { kk = "Митинг тоқтатылды", ru = "Митинг прекращён", en = "The rally is ended" },
    text = {
      kk = "Берілген уақыт бітті, талап орындалмады. Әкімдік өкілі митингіні тоқтатты, ал тыңдау қорытындысыз қалды: хаттамаға қол қоятын адам жоқ.",
      ru = "Время вышло, требование не выполнено. Представитель акимата прекратил митинг, а слушания остались без итога: подписать протокол некому.",
      en = "The time is up and the demand was not met. The akimat's representative has ended the rally, and the hearing has no outcome: there is nobody to sign its minutes.",
    },
  },
  m.inject {
    id = "called-away", to = { "del-04", "del-05" }, window = { phase = "assembly", from = 6, to = 13 }, on_fire = after.called_away,
    title = { kk = "Ауданнан қоңырау", ru = "Звонок из района", en = "A call from the district" },
    text = {
      kk = "Сізді ауданға шұғыл кеңеске шақырып жатыр. Көлік клубтың алдында тұр. Барсаңыз, қызметіңіз тыныш, бірақ даусыңыз жоғалады. Дауыс беру құқығыңызды ешкім ала алмайды.",
      ru = "Вас срочно вызывают на совещание в район. Машина уже у клуба. Поедете – на службе спокойно, но голос пропадёт. Лишить Вас голоса никто не может.",
      en = "You are called to an urgent meeting in the district. The car waits outside the club. Go, and your post is safe but your vote is lost. Nobody can take your vote away.",
    },
  },
  m.inject {
    id = "commission", to = "all", after = { day = 25 }, on_fire = after.commission,
    title = { kk = "Жер комиссиясының күні", ru = "День земельной комиссии", en = "The day of the land commission" },
    text = {
      kk = "2 қазан. Аудан әкімдігінің жер комиссиясы отырады, күн тәртібінде – «Таза Далаға» жер учаскесін беру. Ауылдан хат түскен болса, комиссия оны қарамай шешім шығармайды.",
      ru = "2 октября. Заседает земельная комиссия акимата района, в повестке – участок для компании «Таза Дала». Если от села поступило письмо, комиссия не решит, не рассмотрев его.",
      en = "2 October. The district akimat's land commission sits; on its agenda is the plot for Taza Dala. If a letter has come from the village, the commission does not decide without considering it.",
    },
  },
  m.inject {
    id = "plot-kept", to = "all",
    title = { kk = "Комиссия мәселені кейінге қалдырды", ru = "Комиссия отложила вопрос", en = "The commission puts the matter off" },
    text = {
      kk = "Комиссия төрағасы түскен қағазды оқып берді де, мәселені соған жауап берілгенше кейінге қалдырды. Жер учаскесі әзірге ешкімге берілген жоқ.",
      ru = "Председатель комиссии зачитал поступившую бумагу и отложил вопрос до ответа на неё. Участок пока никому не отдан.",
      en = "The chair of the commission read out the paper that had come and put the matter off until it is answered. The plot has been given to nobody yet.",
    },
  },
  m.inject {
    id = "plot-given", to = "all",
    title = { kk = "Жер учаскесі берілді", ru = "Участок отдан", en = "The plot is given away" },
    text = {
      kk = "Комиссияның алдында ауылдан келген бір парақ қағаз да болмады. Жер учаскесі «Таза Далаға» берілді. Ұсыным беруге әлі де болады, бірақ енді берілген жерді қайтаруды сұрауға тура келеді, ал ол әлдеқайда ауыр жол.",
      ru = "Перед комиссией не было ни листа от села. Участок отдан компании «Таза Дала». Рекомендации ещё возможны, но теперь придётся просить об отмене, а это путь куда труднее.",
      en = "There was not a sheet from the village before the commission. The plot went to Taza Dala. Recommendations are still possible, but now they must ask for a reversal, a far harder road.",
    },
  },
  m.inject {
    id = "ten-days", to = { "chair", "deputy", "lawyer" },
    -- Who counts notices it at once, others when the village asks.
    when = "deadline.missed deadline=recs-days & not answer.given question=count choices=trust"
      .. " | deadline.missed deadline=recs-days & question.closed question=days",
    title = { kk = "Оныншы күн өтті", ru = "Десятый день прошёл", en = "The tenth day is over" },
    text = {
      kk = "Ұсынымдар жолданғаннан кейінгі он жұмыс күні жауапсыз өтті. Ауыл үндемесе, кешіккен жауап та қағаз жүзінде қалады: еске салу, шағымдану не күту – жиналыс төрағасының қолында.",
      ru = "Десять рабочих дней с отправки рекомендаций прошли без ответа. Если село промолчит, и поздний ответ останется на бумаге: напомнить, пожаловаться или ждать – решает председатель собрания.",
      en = "Ten working days have passed since the recommendations went, without an answer. If the village keeps silent, a late answer stays on paper too: to remind, complain or wait is for the chair of the assembly.",
    },
  },
  m.inject {
    id = "formal", to = "akim", window = { phase = "follow-up", from = 2, to = 8 }, on_fire = after.formal,
    when = "paper.submitted paper=inquiry & not paper.answered paper=inquiry & not deadline.missed deadline=inquiry-answer",
    title = { kk = "Дайын жауап", ru = "Готовый ответ", en = "The ready-made answer" },
    text = {
      kk = "Аппарат сауалға жауаптың жобасын әкелді: «Сауалыңыз қаралды, жұмыс жүргізілуде». Нөмірі жоқ, нақты саны жоқ, байланысатын адамы жоқ. Мерзім жүріп жатыр. Мұндай жауапты депутат қайтара алады.",
      ru = "Аппарат принёс проект ответа на запрос: «Ваш запрос рассмотрен, работа ведётся». Ни номера, ни точных цифр, ни контактного лица. Срок идёт. Такой ответ депутат вправе вернуть.",
      en = "The akim's office brings a draft answer to the inquiry: “Your inquiry has been considered, work is under way.” No number, no exact figures, no contact. The term is running. The deputy may return such an answer.",
    },
  },
}
