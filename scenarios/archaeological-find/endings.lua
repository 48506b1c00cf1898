-- How the case can end, and who pays for it.

local m = require "maslikhat"

return {
  m.ending {
    id = "arch-and-centre",
    title = {
      kk = "Арка – орталықтың ішінде",
      ru = "Арка внутри центра",
      en = "The arch inside the centre",
    },
    text = {
      kk = "Арка мемлекеттік тізімге енді, мәслихат оны орталықтың ішінде шыны астында сақтауды ұсынды. Екі жақ та ымыраға келді.",
      ru = "Арка в государственном списке, и маслихат рекомендовал сохранить её внутри центра под стеклом. Уступили обе стороны.",
      en = "The arch is on the state list, and the maslikhat recommended keeping it inside the centre under glass. Both sides gave way.",
    },
    costs = {
      kk = "жобаны қайта сызу, компанияның шығыны, «дүкендегі тарих» деген сөз.",
      ru = "переделка проекта, расходы компании и слова «история в магазине».",
      en = "a new project, the company's costs and the words “history in a shop”.",
    },
  },
  m.ending {
    id = "arch-saved",
    title = {
      kk = "Арка сақталды",
      ru = "Арка сохранена",
      en = "The arch is saved",
    },
    text = {
      kk = "Арка мемлекеттік тізімге мерзімінде енді, мәслихаттың ұсынымы қабылданды.",
      ru = "Арка вовремя внесена в государственный список, рекомендация маслихата принята.",
      en = "The arch is on the state list in time and the maslikhat's recommendation adopted.",
    },
    costs = {
      kk = "құрылыс қысқарады не көшеді, алпыс жұмысшы мен банк жаңа келісім күтеді.",
      ru = "стройка станет меньше или переедет, шестьдесят рабочих и банк ждут новых условий.",
      en = "the building shrinks or moves; sixty workers and the bank wait for new terms.",
    },
  },
  m.ending {
    id = "arch-alone",
    title = {
      kk = "Арка мәслихатсыз сақталды",
      ru = "Арка сохранена без маслихата",
      en = "The arch is saved without the maslikhat",
    },
    text = {
      kk = "Арка мемлекеттік тізімге енді, бірақ мәслихат ортақ сөз айта алмады. Аймақ пен ақша мәселесін енді әкімдік бір өзі шешеді.",
      ru = "Арка в государственном списке, но единого мнения у маслихата не сложилось. О зоне и деньгах теперь решает один акимат.",
      en = "The arch is on the state list, but the maslikhat could not speak with one voice. The akimat alone now decides on the zone and the money.",
    },
    costs = {
      kk = "депутаттар бұл істен шет қалды.",
      ru = "депутаты остались в стороне.",
      en = "the deputies stand aside.",
    },
  },
  m.ending {
    id = "arch-postponed",
    title = {
      kk = "Арка тізімде, ұсыным кейінге қалды",
      ru = "Арка в списке, рекомендации отложены",
      en = "The arch is listed, the recommendations postponed",
    },
    text = {
      kk = "Арка мемлекеттік тізімге енді, ал мәслихат мәселені кейінге қалдырды. Ұсыным берілгенше аймақ пен ақша мәселесін әкімдік бір өзі шешеді.",
      ru = "Арка в государственном списке, а маслихат отложил вопрос. Пока рекомендаций нет, о зоне и деньгах решает один акимат.",
      en = "The arch is on the state list, and the maslikhat postponed the item. Until it recommends anything, the akimat alone decides on the zone and the money.",
    },
    costs = {
      kk = "депутаттардың сөзі кеш айтылуы мүмкін.",
      ru = "слово депутатов может прийти слишком поздно.",
      en = "the deputies' word may come too late.",
    },
  },
  m.ending {
    id = "contested",
    title = {
      kk = "Сараптамасы даулы шешім",
      ru = "Решение со спорной экспертизой",
      en = "A decision with a disputed expertise",
    },
    text = {
      kk = "Шешім шықты, бірақ сараптамасы дауға қалды: туыстық жасырылған, қорытынды асығыс не мүлде жоқ. Шағым қаралғанша арканың тағдыры белгісіз.",
      ru = "Решение есть, но его экспертиза спорная: родство скрыли, заключение поспешное или его нет вовсе. Пока жалоба рассматривается, судьба арки неизвестна.",
      en = "There is a decision, but its expertise is open to appeal: kinship was hidden, the opinion was hasty, or there is none. Until the appeal is heard the arch's fate is unknown.",
    },
    costs = {
      kk = "үш айдың бәрі.",
      ru = "все три месяца.",
      en = "all three months.",
    },
  },
  m.ending {
    id = "struck-off",
    title = {
      kk = "Арка тізімнен шығарылды",
      ru = "Арка исключена из списка",
      en = "The arch is struck off the list",
    },
    text = {
      kk = "Уәкілетті орган арканы тізімнен шығарды, иесі құрылысты жалғастырады. Рәсім сақталды.",
      ru = "Уполномоченный орган исключил арку из списка, владелец продолжает стройку. Процедура соблюдена.",
      en = "The authorised body struck the arch off the list, and the owner goes on building. The procedure was kept.",
    },
    costs = {
      kk = "катакомба туралы сұраққа енді ешкім жауап бере алмайды.",
      ru = "на вопрос о катакомбах больше никто не ответит.",
      en = "nobody can answer the question of the catacombs any more.",
    },
  },
  m.ending {
    id = "broken",
    title = {
      kk = "Арканың жартысы құлады",
      ru = "Половина арки разрушена",
      en = "Half of the arch is gone",
    },
    text = {
      kk = "Арканың жартысы түнде құлады. Кейінгі қағаздардың бәрі қалған жартысы туралы.",
      ru = "Половину арки обрушили ночью. Все последующие бумаги – об оставшейся половине.",
      en = "Half of the arch came down at night. All later papers are about the other half.",
    },
    costs = {
      kk = "бір жазбаша талап уақытында жазылмады.",
      ru = "одно письменное требование не написали вовремя.",
      en = "one written demand that was not written in time.",
    },
  },
  m.ending {
    id = "resumed",
    title = {
      kk = "Құрылыс қайта басталды",
      ru = "Стройка возобновлена",
      en = "Building has resumed",
    },
    text = {
      kk = "Орган мерзімін өткізіп алды, иесі құрылысты қайта бастады. Заң бұзылған жоқ, арка жоқ.",
      ru = "Орган пропустил срок, и владелец возобновил стройку. Закон не нарушен, арки нет.",
      en = "The authorities missed their term and the owner resumed building. No law was broken, and there is no arch.",
    },
    costs = {
      kk = "бірнеше күн кешіккен бір қағаз.",
      ru = "одна бумага, опоздавшая на несколько дней.",
      en = "one paper, a few days late.",
    },
  },
  m.ending {
    id = "unprotected",
    title = {
      kk = "Арканы тек уәде қорғап тұр",
      ru = "Арку защищает только слово",
      en = "Only a word protects the arch",
    },
    text = {
      kk = "Мерзім өтті, иесі күтуге келісті, шешім әлі жоқ. Арка орнында тұр, бірақ оны заң емес, бір адамның сөзі қорғайды.",
      ru = "Срок пропущен, владелец согласился ждать, решения всё нет. Арка на месте, но защищает её не закон, а слово одного человека.",
      en = "The term is missed, the owner agreed to wait, there is still no decision. The arch is in its place, kept not by law but by one man's word.",
    },
    costs = {
      kk = "бұл сөз қанша күнге жетеді?",
      ru = "на сколько дней хватит этого слова?",
      en = "for how many days will it hold?",
    },
  },
  m.ending {
    id = "unreported",
    title = {
      kk = "Олжа туралы ешкім хабарламады",
      ru = "О находке никто не уведомил",
      en = "Nobody gave notice of the find",
    },
    text = {
      kk = "Олжа туралы ешкім заңда айтылғандай хабарламады, сондықтан бірде-бір мерзім басталмады. Арканы ештеңе қорғаған жоқ.",
      ru = "О находке никто не уведомил так, как велит закон, и ни один срок не начался. Арку ничто не защищало.",
      en = "Nobody gave notice of the find as the law asks, so no term ever began. Nothing protected the arch.",
    },
    costs = {
      kk = "бәрінің ойында болған, бірақ ешкім жазбаған бір парақ.",
      ru = "один лист, который все имели в виду и никто не написал.",
      en = "one page that everybody had in mind and nobody wrote.",
    },
  },
  m.ending {
    id = "unfinished",
    title = {
      kk = "Іс аяқталмай қалды",
      ru = "Дело не закончено",
      en = "The case is unfinished",
    },
    text = {
      kk = "Іс ортасында үзілді. Мерзімдер жүріп жатыр, арка қазаншұңқырда тұр.",
      ru = "Дело прервано на середине. Сроки идут, арка в котловане.",
      en = "The case was broken off half-way. The terms run on, the arch is in the pit.",
    },
    costs = {
      kk = "келесі қадамды кім жасайтыны белгісіз.",
      ru = "кто сделает следующий шаг, неизвестно.",
      en = "nobody knows who takes the next step.",
    },
  },
}
