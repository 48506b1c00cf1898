--kk Сценарий: сессия не туралы, оған не қажет. Рөл карточкалары – roles.json файлында,
--kk сессияның сынағы – test.txt файлында. Өзгерткен сайын: maslikhat check ПАПКА
--kk Мәтіннің бәрі үш тілде жазылады. Толық анықтама: docs/AUTHORING.md
--ru Сценарий: о чём сессия и что для неё нужно. Ролевые карточки – в roles.json, проверочная
--ru сессия – в test.txt. После каждой правки: maslikhat check ПАПКА
--ru Все тексты пишутся на трёх языках. Полное описание: docs/AUTHORING.md
--en A scenario: what the session is about, and what it needs. The role cards are in roles.json, a
--en session to test it with in test.txt. After every change: maslikhat check FOLDER
--en Every text is there in three languages. The whole reference: docs/AUTHORING.md
local m = require "maslikhat"

--kk Деректермен айтуға болмайтынды функция орындайды. s – сессия, e – оқиға.
--kk s.vars журналда сақталады, басқа айнымалылар сақталмайды.
--ru Что нельзя записать данными, делает функция. s – сессия, e – событие.
--ru s.vars хранится в журнале, остальные переменные – нет.
--en What data cannot say, a function does. s is the session, e the event.
--en s.vars is kept in the journal, other variables are not.
---@param s maslikhat.Session
local function on_message(s)
  s.vars.message_read = true
  s:tell("akim", {
    kk = "Резервте 4 миллион теңге бар. Түзету бойынша қорытындыны сіз бересіз.",
    ru = "В резерве есть 4 миллиона тенге. Заключение по поправке даёте Вы.",
    en = "There are 4 million tenge in the reserve. The opinion on the amendment is yours to give.",
  })
end

--kk Әкімнің рөлін компьютер ойнаса, хат оқылғаннан кейін ғана келіседі.
--ru Если акима играет компьютер, он соглашается только после письма.
--en An akim played by the computer agrees only once the message has been read.
---@param s maslikhat.Session
---@param e maslikhat.e.amend_tabled
local function on_tabled(s, e)
  if e.prepared == "more" and s:seat("akim").bot then
    s:act("akim", "draft.opinion", e.id, s.vars.message_read and "positive" or "negative")
  end
end

--kk Отырыс жабылғанда оқиға бітеді: қалай біткенін сценарий айтады.
--ru С закрытием заседания история кончается: чем – говорит сценарий.
--en The story ends when the sitting is closed: how, the scenario says.
---@param s maslikhat.Session
local function on_closed(s)
  s:finish(s:draft("lights").whole == "adopted" and "light" or "dark")
end

return m.scenario {
  format = 1,
  id = "@ID@",
  title = {
    kk = "Көшедегі жарық",
    ru = "Свет на улицах",
    en = "Light in the streets",
  },
  place = {
    kk = "Самал аудандық мәслихаты",
    ru = "Маслихат района Самал",
    en = "Maslikhat of Samal District",
  },
  players = { min = 3, max = 12 },
  minutes = 40,

  --kk Төрт депутат: кворумға үшеуі, шешімге үш дауыс керек. Есепті бағдарлама жүргізеді.
  --ru Четыре депутата: для кворума нужны трое, для решения – три голоса. Считает программа.
  --en Four deputies: the quorum is three, a decision needs three votes. The program counts.
  council = { established = 4, total = 4, chair = "chair", secretary = "secretary" },
  rules = m.rules "maslikhat" { speech = { report = m.min(3), debate = m.min(2) } },
  cast = m.roles "@ID@",

  agenda = {
    m.item {
      id = "lights",
      title = {
        kk = "Көшелерді жарықтандыру туралы",
        ru = "Об освещении улиц",
        en = "On street lighting",
      },
    },
  },

  --kk Шешім жобасы: әр тармақтың мәтіні және сандары бар. {amount#} – мыңдықтарға бөлінген сан.
  --kk spends = true: бюджетке қатысты, сондықтан шығынды өсіретін түзетуге әкімнің қорытындысы керек.
  --ru Проект решения: у каждого пункта текст и числа. {amount#} – число с разрядами.
  --ru spends = true: касается бюджета, поэтому для поправки, которая увеличивает расходы, нужно
  --ru заключение акима.
  --en The draft decision: each clause has a text and figures. {amount#} has its digits grouped.
  --en spends = true: it touches the budget, so an amendment that costs more needs the akim's opinion.
  drafts = {
    lights = m.draft {
      item = "lights",
      by = "akim",
      spends = true,
      title = {
        kk = "Аудан орталығының көшелерін жарықтандыруға қаражат бөлу туралы",
        ru = "О выделении средств на освещение улиц районного центра",
        en = "On funding street lights in the district centre",
      },
      m.clause {
        id = "sum",
        amount = 12000000,
        lamps = 60, labels = { lamps = { kk = "шам саны", ru = "число фонарей", en = "number of lamps" } },
        text = {
          kk = "Аудан бюджетінен {lamps} шам орнатуға {amount#} теңге бөлінсін.",
          ru = "Выделить из бюджета района {amount#} тенге на установку {lamps} {lamps:фонаря|фонарей|фонарей}.",
          en = "{amount#} tenge shall be allocated from the district budget for {lamps} street lights.",
        },
      },
      m.clause {
        id = "term",
        days = 90,
        text = {
          kk = "Жұмыс {days} күн ішінде аяқталсын.",
          ru = "Завершить работы в течение {days} {days:дня|дней|дней}.",
          en = "The work shall be finished within {days} days.",
        },
      },
    },
  },

  --kk Алдын ала дайындалған түзетулер: карточкалар мен мақсаттар оларды атай алады.
  --ru Заготовленные поправки: на них могут ссылаться карточки и цели.
  --en Amendments made ready, so that cards and goals can name them.
  amendments = {
    m.amendment {
      id = "more", draft = "lights", kind = "set", clause = "sum",
      field = "amount", value = 16000000,
      title = {
        kk = "Шеткі көшелерге де шам орнату",
        ru = "Фонари и на окраинных улицах",
        en = "Lights in the outer streets too",
      },
    },
    m.amendment {
      id = "report", draft = "lights", kind = "insert", clause = "term",
      title = {
        kk = "Жұмыс туралы есеп",
        ru = "Отчёт о работах",
        en = "A report on the work",
      },
      text = {
        kk = "Аудан әкімдігі жұмыс біткен соң бір ай ішінде мәслихатқа есеп берсін.",
        ru = "Акимату района отчитаться перед маслихатом в течение месяца после окончания работ.",
        en = "The district akimat shall report to the maslikhat within a month after the work is done.",
      },
    },
  },

  --kk Кезеңдер фасилитаторға уақыт пен кеңес береді, ешнәрсеге тыйым салмайды.
  --ru Этапы дают фасилитатору время и подсказку, ничего не запрещая.
  --en Phases give the facilitator time and a hint; they forbid nothing.
  phases = {
    m.phase {
      id = "sitting", minutes = 30,
      title = { kk = "Отырыс", ru = "Заседание", en = "Sitting" },
      hint = {
        kk = "Тіркеу, күн тәртібі, әкімнің баяндамасы, жарыссөз, дауыс беру.",
        ru = "Регистрация, повестка дня, доклад акима, прения, голосование.",
        en = "Registration, agenda, the akim's report, debate, votes.",
      },
    },
    m.phase {
      id = "debrief", minutes = 10,
      title = { kk = "Талдау", ru = "Разбор", en = "Debrief" },
      hint = {
        kk = "Неге осылай болды? Әркім өз карточкасын ашады.",
        ru = "Почему вышло так? Каждый открывает свою карточку.",
        en = "Why did it come out like this? Everybody opens their card.",
      },
    },
  },

  --kk Асқыну: кезең басталғаннан 8 минут өткен соң өзі келеді; фасилитатор оны ертерек те көрсете алады.
  --ru Осложнение: сработает само через 8 минут после начала этапа; фасилитатор может и раньше.
  --en A complication: it fires by itself 8 minutes into the phase; the facilitator can fire it before.
  injects = {
    m.inject {
      id = "message", to = "all", after = { phase = "sitting", minutes = 8 },
      title = {
        kk = "Тұрғынның хабарламасы",
        ru = "Сообщение жительницы",
        en = "A resident's message",
      },
      text = {
        kk = "«Кеше кешке қызым қараңғы көшеде құлап, қолын сындырды. Біздің көше жоспарда жоқ екен».",
        ru = "«Вчера вечером дочь упала на тёмной улице и сломала руку. А нашей улицы в плане нет».",
        en = "“Last night my daughter fell in the dark street and broke her arm. Our street is not in the plan.”",
      },
      on_fire = on_message,
    },
  },

  --kk Оқиғаның барлық аяқталуы: не болды, оның құнын кім төлейді. Бәрі осы сөздерді оқиды.
  --ru Все финалы истории: что вышло и кто за это платит. Эти слова прочтут все.
  --en All ways the story can end: what came of it, and who pays for it. Everybody reads these words.
  endings = {
    m.ending {
      id = "light",
      title = { kk = "Көшеде жарық болады", ru = "На улицах будет свет", en = "There will be light" },
      text = {
        kk = "Шешім қабылданды, шамдар көктемде орнатылады.",
        ru = "Решение принято, фонари установят весной.",
        en = "The decision is adopted; the lights come in spring.",
      },
      costs = {
        kk = "бюджеттің басқа істері келесі жылға қалады.",
        ru = "другие дела бюджета отложены на год.",
        en = "other plans of the budget wait for a year.",
      },
    },
    m.ending {
      id = "dark",
      title = { kk = "Көше қараңғы қалды", ru = "Улицы остались тёмными", en = "The streets stay dark" },
      text = {
        kk = "Шешім қабылданған жоқ. Ақша бюджетте тұр.",
        ru = "Решение не принято. Деньги остались в бюджете.",
        en = "No decision was adopted. The money stays in the budget.",
      },
      costs = {
        kk = "қыс бойы қараңғыда жүретін тұрғындар.",
        ru = "жители, которые всю зиму ходят в темноте.",
        en = "the residents, who walk in the dark all winter.",
      },
    },
  },

  debrief = {
    m.page {
      title = {
        kk = "Шеткі көшелердің мүддесін кім қорғады?",
        ru = "Кто защищал интересы окраин?",
        en = "Who spoke for the outer streets?",
      },
    },
  },

  on = {
    ["amend.tabled"] = on_tabled,
    ["sitting.closed"] = on_closed,
  },
}
