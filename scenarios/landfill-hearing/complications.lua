-- What goes otherwise than planned, in the order of the story.

local m = require "maslikhat"
local react = require "handlers"

return {
  m.inject {
    id = "no-show", to = "all", after = { phase = "hearing", minutes = 3 }, on_fire = react.no_show,
    title = { kk = "Әкімнің орны бос", ru = "Место акима пусто", en = "The akim's chair is empty" },
    text = {
      kk = "Көмекшісінің хабары: «Аудан әкімі шұғыл кеңеске шақырылды». Жауап берушінің орны бос қалуы мүмкін. Төрағалық етуші не істейді: кейінге қалдыра ма, жалғастыра ма, сұрақтарды хаттамаға жаза ма?",
      ru = "Сообщение от помощника: «Аким района вызван на срочное совещание». Отвечать, возможно, будет некому. Что сделает председательствующая: отложит, продолжит, занесёт вопросы в протокол?",
      en = "Word from an assistant: “The akim of the district has been called to an urgent meeting.” There may be nobody to answer. What will the presiding officer do: put it off, go on, minute the questions?",
    },
  },
  m.inject {
    id = "supporters", to = "all", window = { phase = "hearing", from = 7, to = 10 }, on_fire = react.supporters,
    title = { kk = "Жасыл қалпақтылар", ru = "Зелёные кепки", en = "The green caps" },
    text = {
      kk = "Залға бір автобус адам кірді: отыз шақты кісі, бәрінде жасыл қалпақ. Алдыңғы қатарға жайғасып, «Полигон керек!» деп дауыстады. Бірнешеуі бірден сөзге жазылды. Ауылда оларды ешкім танымайды.",
      ru = "В зал вошли приехавшие автобусом: человек тридцать, все в зелёных кепках. Сели в первые ряды и выкрикнули: «Полигон нужен!» Несколько сразу записались на выступление. В селе их никто не знает.",
      en = "A busload of people comes in, some thirty of them, all in green caps. They take the front rows and shout: “We need the landfill!” Several put their names down to speak. Nobody in the village knows them.",
    },
  },
  m.inject {
    id = "fake-expert", to = { "lawyer", "expert", "deputy" }, window = { phase = "hearing", from = 13, to = 16 },
    on_fire = react.fake_expert,
    title = { kk = "Он төрт ай", ru = "Четырнадцать месяцев", en = "Fourteen months" },
    text = {
      kk = "Қаладағы әріптестен хат келді: Виталий Ким осы салада былтырғы шілдеден бері ғана жұмыс істейді. Он төрт ай. Қоғамдық сараптаманың сарапшысына кемінде екі жыл жұмыс өтілі керек («Қоғамдық бақылау туралы» Заңның 11-бабының 3-тармағы).",
      ru = "Пришло письмо от коллеги из города: Виталий Ким работает в этой области только с июля прошлого года. Четырнадцать месяцев. Эксперту общественной экспертизы нужно не меньше двух лет стажа (пункт 3 статьи 11 Закона «Об общественном контроле»).",
      en = "A letter from a colleague in the city: Vitaly Kim has worked in the field only since July of last year. Fourteen months. An expert of public expertise needs at least two years of work in the field (article 11(3) of the Law on public control).",
    },
  },
  m.inject {
    id = "leak", to = "all", window = { phase = "hearing", from = 20, to = 24 }, on_fire = react.leak,
    title = { kk = "640 метр", ru = "640 метров", en = "640 metres" },
    text = {
      kk = "Ауыл чатына құжаттың суреті түсті: алаң таңдау актісі. Учаскенің бұрышынан шеткі үйге дейін 640 метр. Бұған дейін жұртқа 1600 метр деп айтылған. Қойылған қолдың бірі – осы залдағы адамдікі.",
      ru = "В чате села появился снимок документа: акт выбора площадки. От угла участка до крайнего дома 640 метров. До сих пор всем говорили 1600. Одна из подписей принадлежит человеку в этом зале.",
      en = "A picture has appeared in the village chat: the record of the choice of the site. From the plot's corner to the last house it is 640 metres. Until now everyone was told 1600. One of the signatures belongs to a person in this hall.",
    },
  },
  m.inject {
    id = "rally", to = "all", after = { phase = "hearing", minutes = 30 }, on_fire = react.rally,
    title = { kk = "«Алаңға!»", ru = "«На площадь!»", en = "“To the square!”" },
    text = {
      kk = "Артқы қатарлар орнынан тұрды: «Сөз жетті, алаңға!» Біреу плакатын ашты, есік жақта елу адам тұр. Хабарлама берілмеген. Төрағалық етушінің бес минуты бар: үзіліс, сөз немесе ескерту.",
      ru = "Задние ряды встали: «Хватит слов, на площадь!» Кто-то развернул плакат, у дверей полсотни человек. Уведомления не подавали. У председательствующей пять минут: перерыв, слово или предупреждение.",
      en = "The back rows are on their feet: “Enough talk, to the square!” Somebody unrolls a poster; fifty people stand by the door. No notification was filed. The presiding officer has five minutes: a break, the floor or a warning.",
    },
  },
  m.inject {
    id = "walk-out", to = "all", after = { phase = "hearing", minutes = 36 }, on_fire = react.walk_out, ends = true,
    title = { kk = "Зал көшеге шықты", ru = "Зал вышел на улицу", en = "The hall walks out" },
    text = {
      kk = "Ешкім тоқтатпады. Адамдар ұран айтып, алаңға беттеді: тыңдау хабарламасыз митингіге айналды. Полиция мен әкімдіктің адамы келе жатыр. Залда бос орындықтар қалды.",
      ru = "Никто их не остановил. Люди с лозунгами пошли на площадь: слушания стали митингом без уведомления. Едут полиция и представитель акимата. В зале пустые стулья.",
      en = "Nobody stopped it. Chanting, the people head for the square: the hearing has become a rally without notification. The police and the akimat's man are on their way. Empty chairs are left in the hall.",
    },
  },
  m.inject {
    id = "commission", to = "all", after = { day = 25 }, on_fire = react.commission,
    title = { kk = "Жер комиссиясының күні", ru = "День земельной комиссии", en = "The day of the land commission" },
    text = {
      kk = "25-күн. Аудан әкімдігінің жер комиссиясы отырады, күн тәртібінде – «Таза Далаға» жер учаскесін беру. Ауылдан хат түскен болса, комиссияның оны қарамай шешім шығаруы қиын.",
      ru = "День 25-й. Заседает земельная комиссия акимата, в повестке – участок для компании «Таза Дала». Если от села поступило письмо, решать, не рассмотрев его, комиссии трудно.",
      en = "Day 25. The akimat's land commission sits; on its agenda is the plot for Taza Dala. If a letter has come from the village, the commission can hardly decide without considering it.",
    },
  },
  m.inject {
    id = "called-away", to = "all", window = { phase = "assembly", from = 7, to = 10 }, on_fire = react.called_away,
    title = { kk = "Ауданнан қоңырау", ru = "Звонок из района", en = "A call from the district" },
    text = {
      kk = "Мектеп директоры мен фельдшерді ауданға шұғыл кеңеске шақырып жатыр. Көлік клубтың алдында тұр. Қалған делегаттар санап отыр: кворум бола ма, қанша дауыс керек болады?",
      ru = "Директора школы и фельдшера срочно вызывают на совещание в район. Машина уже у клуба. Остальные делегаты считают: будет ли кворум и сколько теперь нужно голосов?",
      en = "The head of the school and the paramedic are called to an urgent meeting in the district. The car waits outside the club. The other delegates reckon: is there a quorum, and how many votes are needed now?",
    },
  },
  m.inject {
    id = "formal", to = "akim", after = { deadline = "inquiry-answer", days = -3 }, on_fire = react.formal,
    title = { kk = "Дайын жауап", ru = "Готовый ответ", en = "The ready-made answer" },
    text = {
      kk = "Аппарат сауалға жауаптың жобасын әкелді: «Сауалыңыз қаралды, жұмыс жүргізілуде». Нөмірі жоқ, нақты саны жоқ, байланысатын адамы жоқ. Мерзімге үш күн қалды. Осыған қол қоясыз ба, әлде мәні бойынша жауап бересіз бе?",
      ru = "Аппарат принёс проект ответа на запрос: «Ваш запрос рассмотрен, работа ведётся». Ни номера, ни точных цифр, ни контактного лица. До срока три дня. Подпишете это или ответите по существу?",
      en = "The akim's office brings a draft answer to the inquiry: “Your inquiry has been considered, work is under way.” No number, no exact figures, no contact. Three days are left. Will you sign it, or answer in substance?",
    },
  },
}
