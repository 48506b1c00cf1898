local m = require "maslikhat"
local react = require "handlers"

return m.scenario {
  format = 1,
  id = "school-bus",
  title = { kk = "Мектеп автобусы", ru = "Школьный автобус", en = "The school bus" },
  place = {
    kk = "Ақбұлақ ауданының мәслихаты",
    ru = "Маслихат Акбулакского района",
    en = "Maslikhat of Aqbulaq District",
  },
  players = { min = 3, max = 10 },
  council = { established = 3, total = 3, chair = "chair", secretary = "secretary" },
  rules = m.rules "maslikhat" { speech = { report = m.min(3), debate = m.min(2) } },
  cast = m.roles "school-bus",

  agenda = {
    m.item {
      id = "bus",
      title = {
        kk = "Мектеп автобусын сатып алу туралы",
        ru = "О покупке школьного автобуса",
        en = "On buying a school bus",
      },
    },
  },

  drafts = {
    bus = m.draft {
      item = "bus",
      by = "akim",
      spends = true,
      title = {
        kk = "Оқушыларды тасымалдауға қаражат бөлу туралы",
        ru = "О выделении средств на подвоз школьников",
        en = "On funding a bus for schoolchildren",
      },
      m.clause {
        id = "sum",
        amount = 18000000,
        text = {
          kk = "Оқушыларды тасымалдайтын автобус алуға аудан бюджетінен {amount#} теңге бөлінсін.",
          ru = "Выделить из бюджета района {amount#} тенге на автобус для подвоза школьников.",
          en = "{amount#} tenge shall be allocated from the district budget for a school bus.",
        },
      },
      m.clause {
        id = "force",
        days = 10,
        text = {
          kk = "Осы шешім жарияланғаннан кейін {days} күн өткен соң қолданысқа енгізіледі.",
          ru = "Настоящее решение вводится в действие через {days} дней после опубликования.",
          en = "This decision takes effect {days} days after its publication.",
        },
      },
    },
  },

  amendments = {
    m.amendment {
      id = "two-buses", draft = "bus", kind = "set", clause = "sum",
      field = "amount", value = 36000000,
      title = {
        kk = "Екі автобус алу", ru = "Купить два автобуса", en = "Buy two buses",
      },
    },
    m.amendment {
      id = "report", draft = "bus", kind = "insert", clause = "sum",
      title = {
        kk = "Тоқсан сайынғы есеп", ru = "Ежеквартальный отчёт", en = "A report every quarter",
      },
      text = {
        kk = "Аудан әкімдігі автобустың жұмысы туралы мәслихатқа тоқсан сайын есеп берсін.",
        ru = "Акимату района ежеквартально отчитываться перед маслихатом о работе автобуса.",
        en = "The district akimat shall report to the maslikhat on the bus every quarter.",
      },
    },
  },

  phases = {
    m.phase {
      id = "preparation", minutes = 5,
      title = { kk = "Дайындық", ru = "Подготовка", en = "Preparation" },
    },
    m.phase {
      id = "sitting", minutes = 30,
      title = { kk = "Отырыс", ru = "Заседание", en = "Sitting" },
      hint = {
        kk = "Әкім баяндайды, депутаттар сөйлейді, содан кейін дауыс беріледі.",
        ru = "Докладывает аким, выступают депутаты, затем голосуют.",
        en = "The akim reports, the deputies speak, then they vote.",
      },
    },
    m.phase {
      id = "debrief", minutes = 10,
      title = { kk = "Талдау", ru = "Разбор", en = "Debrief" },
    },
  },

  injects = {
    m.inject {
      id = "letter", to = "all", after = { phase = "sitting", minutes = 5 },
      title = { kk = "Ата-ананың хаты", ru = "Письмо родителя", en = "A parent's letter" },
      text = {
        kk = "«Таңертең балам аязда қырық минут күтіп тұрады. Бір автобус бәрін сыйғызбайды».",
        ru = "«По утрам мой сын сорок минут ждёт на морозе. В один автобус все не поместятся».",
        en = "“In the morning my son waits in the frost for forty minutes. One bus cannot take them all.”",
      },
      on_fire = react.letter,
    },
  },

  endings = {
    m.ending {
      id = "bus",
      title = { kk = "Автобус алынады", ru = "Автобус купят", en = "There will be a bus" },
      text = {
        kk = "Шешім қабылданды: балалар аязда күтпейді.",
        ru = "Решение принято: дети не будут ждать на морозе.",
        en = "The decision is adopted: the children will not wait in the frost.",
      },
      costs = {
        kk = "жол жөндеу келесі жылға қалады.",
        ru = "ремонт дороги отложен на год.",
        en = "the road is repaired a year later.",
      },
    },
    m.ending {
      id = "no-bus",
      title = { kk = "Автобус жоқ", ru = "Автобуса нет", en = "There is no bus" },
      text = {
        kk = "Шешім қабылданбады. Қыста бәрі бұрынғыдай болады.",
        ru = "Решение не принято. Зимой всё будет по-прежнему.",
        en = "No decision was adopted. In winter all will be as before.",
      },
      costs = {
        kk = "аязда күтетін балалар.",
        ru = "дети, которые ждут на морозе.",
        en = "the children who wait in the frost.",
      },
    },
  },

  debrief = {
    m.page {
      title = {
        kk = "Шешімді кімнің даусы өзгертті?",
        ru = "Чей голос изменил решение?",
        en = "Whose vote changed the decision?",
      },
    },
  },

  on = {
    ["amend.tabled"] = react.on_tabled,
    ["phase.entered"] = react.on_phase,
  },
}
