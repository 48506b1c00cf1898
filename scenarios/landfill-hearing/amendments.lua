-- Eight amendments the delegates' cards know. `stop`, `km-2` and `km-500` exclude each other.

local m = require "maslikhat"

return {
  m.amendment {
    id = "stop", draft = "landfill", kind = "replace", clause = "site",
    title = {
      kk = "Полигон округте мүлде салынбасын", ru = "Полигону в округе не быть",
      en = "No landfill in the rural district",
    },
    text = {
      kk = "Аудан әкімдігіне Бұлақты ауылдық округінің аумағында полигон салудан бас тартып, өзге алаң іздеу ұсынылсын.",
      ru = "Рекомендовать акимату района отказаться от строительства полигона на территории сельского округа Булакты и искать другую площадку.",
      en = "It is recommended that the district akimat give up building a landfill in Bulakty rural district and look for another site.",
    },
  },
  m.amendment {
    id = "km-2", draft = "landfill", kind = "set", clause = "site", field = "metres", value = 2000,
    title = {
      kk = "Қашықтық 2000 метр болсын", ru = "Расстояние 2000 метров", en = "A distance of 2000 metres",
    },
    text = {
      kk = "1-тармақтағы «1000» деген цифрлар «2000» деген цифрлармен ауыстырылсын.",
      ru = "В пункте 1 цифры «1000» заменить цифрами «2000».",
      en = "In clause 1, the figures “1000” shall be replaced by “2000”.",
    },
  },
  m.amendment {
    id = "km-500", draft = "landfill", kind = "set", clause = "site", field = "metres", value = 500,
    title = {
      kk = "Қашықтық 500 метр болсын", ru = "Расстояние 500 метров", en = "A distance of 500 metres",
    },
    text = {
      kk = "1-тармақтағы «1000» деген цифрлар «500» деген цифрлармен ауыстырылсын.",
      ru = "В пункте 1 цифры «1000» заменить цифрами «500».",
      en = "In clause 1, the figures “1000” shall be replaced by “500”.",
    },
  },
  m.amendment {
    id = "own-expert", draft = "landfill", kind = "replace", clause = "expertise",
    title = {
      kk = "Инвестор сарапшысының қорытындысы жетеді", ru = "Хватит заключения эксперта инвестора",
      en = "The opinion of the investor's expert is enough",
    },
    text = {
      kk = "Инвестор шақырған сарапшының қорытындысы жеткілікті деп есептелсін, жаңа қоғамдық сараптама жүргізілмесін.",
      ru = "Считать достаточным заключение эксперта, приглашённого инвестором; новую общественную экспертизу не проводить.",
      en = "The opinion of the expert invited by the investor shall be deemed sufficient; no new public expertise shall be held.",
    },
  },
  m.amendment {
    id = "jobs", draft = "landfill", kind = "insert", clause = "road",
    title = {
      kk = "Он екі жұмыс орны ауылға берілсін", ru = "Двенадцать рабочих мест – селу", en = "Twelve jobs for the village",
    },
    text = {
      kk = "Полигондағы он сегіз жұмыс орнының кемінде он екісіне Бұлақты тұрғындары алынсын, еңбек шартының мерзімі бір жылдан кем болмасын.",
      ru = "Не менее двенадцати из восемнадцати рабочих мест полигона отдать жителям Булакты по трудовому договору не короче года.",
      en = "At least twelve of the landfill's eighteen jobs shall go to residents of Bulakty, on contracts of a year or longer.",
    },
  },
  m.amendment {
    id = "fund", draft = "landfill", kind = "insert", clause = "dump",
    title = {
      kk = "Ауылдың әлеуметтік қоры", ru = "Социальный фонд села", en = "A social fund of the village",
    },
    text = {
      kk = "Инвесторға ауылдың әлеуметтік қорына жыл сайын он екі миллион теңге аудару ұсынылсын; қаражаттың қайда жұмсалатынын жергілікті қоғамдастық жиналысы шешеді.",
      ru = "Рекомендовать инвестору ежегодно перечислять в социальный фонд села двенадцать миллионов тенге; на что их тратить, решает собрание местного сообщества.",
      en = "It is recommended that the investor pay twelve million tenge a year into a social fund of the village; the local community assembly decides how it is spent.",
    },
  },
  m.amendment {
    id = "dump-first", draft = "landfill", kind = "set", clause = "dump", field = "months", value = 3,
    title = {
      kk = "Ескі қоқыс үш айда жойылсын", ru = "Старую свалку убрать за три месяца",
      en = "The old dump cleared in three months",
    },
    text = {
      kk = "5-тармақтағы «12» деген цифрлар «3» деген цифрмен ауыстырылсын.",
      ru = "В пункте 5 цифры «12» заменить цифрой «3».",
      en = "In clause 5, the figures “12” shall be replaced by “3”.",
    },
  },
  m.amendment {
    id = "monitoring", draft = "landfill", kind = "insert", clause = "control",
    title = {
      kk = "Мониторингтік топ құру", ru = "Создать мониторинговую группу", en = "Set up a monitoring group",
    },
    text = {
      kk = "Мониторингтік топ құрылсын: үш делегат, мектеп пен балабақшадан бір-бір өкіл, аудандық мәслихат депутаты. Топ алаңға әкімдікпен келісім бойынша барады, көргенін тоқсан сайын жариялайды. Инвестормен еңбек, мүлік не туыстық байланысы бар адам топқа енгізілмейді.",
      ru = "Создать мониторинговую группу: три делегата, по одному представителю школы и детского сада, депутат районного маслихата. Группа посещает площадку по согласованию с акиматом и ежеквартально публикует увиденное. Лица, состоящие с инвестором в трудовых, имущественных или родственных отношениях, в группу не включаются.",
      en = "A monitoring group shall be set up: three delegates, one representative each of the school and the kindergarten, the deputy of the district maslikhat. It visits the site by agreement with the akimat and publishes what it sees every quarter. Nobody tied to the investor by work, property or family is a member.",
    },
  },
}
