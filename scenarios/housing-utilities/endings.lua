-- How the session can end, and who pays for it.

local m = require "maslikhat"

return {
  m.ending {
    id = "adopted-under-control",
    title = {
      kk = "Жөндеу басталады, ақша бақылауда",
      ru = "Ремонт начнётся, деньги под контролем",
      en = "The repairs begin, and the money is watched",
    },
    text = {
      kk = "Шешім бақылаумен қабылданды. Тұрғындар ақшаның жолын көреді.",
      ru = "Решение принято, и деньги под контролем. Жители увидят, на что они идут.",
      en = "Adopted, and the money is watched. The residents will see where it goes.",
    },
    costs = {
      kk = "әкімдік пен аппараттың қосымша жұмысы, компанияның бұрынғы еркіндігі.",
      ru = "новая работа акимату и аппарату, прежняя свобода компании.",
      en = "more work for the akimat and the staff office, less freedom for the company.",
    },
  },
  m.ending {
    id = "adopted",
    title = {
      kk = "Қабылданды, бірақ бақылаусыз",
      ru = "Принято, но без контроля",
      en = "Adopted, but without control",
    },
    text = {
      kk = "Шешім өзгеріспен қабылданды, бірақ қоғамдық бақылаусыз. Жөндеу басталады.",
      ru = "Решение принято с изменениями, но без общественного контроля. Ремонт начнётся.",
      en = "Adopted with changes, but without public control. The repairs begin.",
    },
    costs = {
      kk = "ақшаның қалай жұмсалғанын тұрғындар есеп шыққанда ғана біледі.",
      ru = "о том, как потрачены деньги, жители узнают только из отчёта.",
      en = "how the money was spent, the residents will learn from the report only.",
    },
  },
  m.ending {
    id = "adopted-300",
    title = {
      kk = "Әкімнің жобасы өзгеріссіз өтті",
      ru = "Проект акима прошёл без изменений",
      en = "The akim's draft passed unchanged",
    },
    text = {
      kk = "Әкімнің жобасы өзгеріссіз қабылданды. Ең тез жол осы.",
      ru = "Проект акима принят без изменений. Это самый быстрый путь.",
      en = "The akim's draft is adopted unchanged. It is the fastest way.",
    },
    costs = {
      kk = "бұрынғы сұрақтар жауапсыз қалды, енді жауап беретін – осы залдағы депутаттар.",
      ru = "прошлые вопросы остались без ответа, и отвечать теперь депутатам этого зала.",
      en = "the old questions stay open, and now the deputies of this hall answer for them.",
    },
  },
  m.ending {
    id = "rejected",
    title = {
      kk = "Жоба қабылданбады",
      ru = "Проект отклонён",
      en = "The draft is rejected",
    },
    text = {
      kk = "Жоба қабылданбады, бұл сессияда қайта дауысқа салынбайды. Ақша сақталды.",
      ru = "Проект отклонён, на этой сессии второй раз его на голосование не ставят. Деньги целы.",
      en = "The draft is rejected and not voted on again in this session. The money is safe.",
    },
    costs = {
      kk = "он үй тағы бір қыс күтеді.",
      ru = "десять домов ждут ещё одну зиму.",
      en = "ten buildings wait another winter.",
    },
  },
  m.ending {
    id = "postponed",
    title = {
      kk = "Мәселе кейінге қалдырылды",
      ru = "Вопрос отложен",
      en = "The item is postponed",
    },
    text = {
      kk = "Депутаттар мәселені кейінге қалдырды. Жоба қабылданған да, қабылданбаған да жоқ, оған алдағы сессияда қайта оралады.",
      ru = "Депутаты отложили вопрос. Проект не принят и не отклонён, к нему вернутся на одной из следующих сессий.",
      en = "The deputies postponed the item. The draft is neither adopted nor rejected; a later session comes back to it.",
    },
    costs = {
      kk = "он үй жөндеуді күтеді, ал қыс күтпейді.",
      ru = "десять домов ждут ремонта, а зима ждать не будет.",
      en = "ten buildings wait for repairs, and winter does not wait.",
    },
  },
  m.ending {
    id = "no-quorum",
    title = {
      kk = "Кворум жетпеді",
      ru = "Кворума не хватило",
      en = "Too few for a quorum",
    },
    text = {
      kk = "Кворум болмай, шешім қабылданбады. Жоба қабылданбаған болып саналмайды, бірақ жөндеу де басталмайды.",
      ru = "Кворум потерян, решения нет. Проект не отклонён, но и ремонта нет.",
      en = "The quorum was lost and there is no decision. The draft was not rejected, yet nothing is repaired.",
    },
    costs = {
      kk = "сессияны қайта шақыру керек.",
      ru = "сессию придётся созывать снова.",
      en = "the session has to be called again.",
    },
  },
  m.ending {
    id = "no-decision",
    title = {
      kk = "Шешім қабылданған жоқ",
      ru = "Решения нет",
      en = "There is no decision",
    },
    text = {
      kk = "Уақыт бітті, шешім жоқ. Пікір көп айтылды, бірақ шешімге жетпедік.",
      ru = "Время вышло, решения нет. Сказано много, до решения не дошли.",
      en = "Time ran out without a decision. Much was said and no decision was reached.",
    },
    costs = {
      kk = "келесі сессияға дейінгі уақыт пен тұрғындардың сенімі.",
      ru = "время до следующей сессии и доверие жителей.",
      en = "the time until the next session and the residents' trust.",
    },
  },
}
