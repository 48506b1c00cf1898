-- What those of the court decide where the case does not come before it, and who may pay for a rally:
-- a question for the time of the pleadings.

local m = require "maslikhat"

local NOT_TRIED = "phase.entered phase=ready & not phase.entered phase=court-open"
local THE_DAY = "phase.entered phase=square | phase.entered phase=rally"

return {
  m.question {
    id = "funding", to = "all", law = "ASSEMBLY 16(2)", after = { phase = "hearing", minutes = 16 },
    title = {
      kk = "Сотта дыбыс күшейткіштің ақшасы кімнен екені сөз болды. Митингіні кімнің қаржыландыруына тыйым салынған?",
      ru = "В суде зашла речь о том, кто заплатил за усилитель. Кому запрещено финансировать митинг?",
      en = "The court hears who paid for the loudspeaker. Who is forbidden to fund a rally?",
    },
    m.choice {
      id = "foreign", right = true,
      text = {
        kk = "Шетелдіктерге, азаматтығы жоқ адамдарға, шетелдік заңды тұлғаларға",
        ru = "Иностранцам, лицам без гражданства, иностранным юридическим лицам",
        en = "Foreigners, stateless persons and foreign legal entities",
      },
    },
    m.choice {
      id = "anybody", text = { kk = "Ұйымдастырушыдан басқаның бәріне", ru = "Всем, кроме организатора", en = "Everybody but the organiser" },
      why = {
        kk = "Қатысушылар да төлей алады, митингіге жиналған не берілген ақша мен мүлікті де жұмсауға болады.",
        ru = "Платить могут и участники; можно тратить и деньги, и имущество, собранные или переданные для митинга.",
        en = "Participants may pay as well, and money and property collected or given for the rally may be used.",
      },
    },
    m.choice {
      id = "firms", text = { kk = "Кез келген заңды тұлғаға", ru = "Любым юридическим лицам", en = "Any legal entity" },
      why = {
        kk = "Тыйым шетелдік заңды тұлғаларға, қызметі тоқтатылған не тыйым салынған заңды тұлғаларға қатысты.",
        ru = "Запрет касается иностранных юридических лиц и тех, чья деятельность приостановлена или запрещена.",
        en = "The ban is on foreign legal entities and on those whose activity has been suspended or forbidden.",
      },
    },
    explain = {
      kk = "Жиналыс ұйымдастырушы мен қатысушылардың өз қаражатына және осы жиналысқа жиналған не берілген қаражат пен мүлікке өткізіледі. Шетелдіктер, азаматтығы жоқ адамдар мен шетелдік заңды тұлғалар қаржыландыра алмайды: хабарламада қаржыландыру көзін сол үшін жазады.",
      ru = "Собрание проводят на деньги организатора и участников и на то, что для него собрано или передано. Иностранцам, лицам без гражданства и иностранным юридическим лицам финансировать нельзя: поэтому источники и указывают в уведомлении.",
      en = "An assembly is held at the expense of the organiser and the participants and with what was collected or given for it. Foreigners, stateless persons and foreign legal entities may not fund it: that is why the notice names the sources.",
    },
  },
  m.question {
    id = "comment", to = "judge-2 judge-3", after = { phase = "ready", minutes = 3 },
    when = NOT_TRIED, closed_by = THE_DAY,
    title = {
      kk = "Жергілікті арна сұрайды: «21 қыркүйекте алаңға шығу заңды ма?» Қалай жауап бересіз?",
      ru = "Местный канал спрашивает: «Законно ли выходить на площадь 21 сентября?» Что ответите?",
      en = "The local channel asks: “Is it lawful to come to the square on 21 September?” What do you answer?",
    },
    m.choice {
      id = "law", chance = { 3, 5 },
      text = {
        kk = "Заңда не жазылғанын түсіндіремін, осы дау туралы ештеңе айтпаймын",
        ru = "Объясню, что написано в законе, а об этом споре – ни слова",
        en = "I explain what the law says and not a word about this dispute",
      },
    },
    m.choice {
      id = "view", chance = { 3, 1 },
      text = { kk = "Кімнің дұрыс екенін айтамын: жұрт білсін", ru = "Скажу, кто прав: людям надо знать", en = "I say who is right: people ought to know" },
    },
    m.choice {
      id = "silent", chance = { 1, 2 },
      text = { kk = "Түсініктеме бермеймін", ru = "От комментария откажусь", en = "I give no comment" },
    },
  },
  m.question {
    id = "registry", to = "clerk", after = { phase = "ready", minutes = 5 },
    when = NOT_TRIED, closed_by = THE_DAY,
    title = {
      kk = "Соттың кеңсесіне Қасенов тұратын үйден бір әйел келді: «Әкімдіктің үстінен арыздануға кеш емес пе?» Не дейсіз?",
      ru = "В канцелярию суда пришла соседка Касенова: «Жаловаться на акимат ещё не поздно?» Что скажете?",
      en = "A neighbour of Kassenov's has come to the registry: “Is it not too late to complain of the akimat?” What do you say?",
    },
    m.choice {
      id = "explain", chance = { 3, 5 },
      text = {
        kk = "Талап арызды қалай беретінін түсіндіремін; мерзімді судья қарайды",
        ru = "Объясню, как подают иск; о сроке решает судья",
        en = "I explain how a claim is filed; the time limit is for a judge",
      },
    },
    m.choice {
      id = "late", chance = { 3, 1 },
      text = { kk = "Кеш, әуре болмаңыз деймін", ru = "Скажу, что поздно и не стоит трудиться", en = "I say that it is late and not worth the trouble" },
    },
    m.choice {
      id = "write", chance = { 1, 1 },
      text = { kk = "Талап арызын өзім жазып беремін", ru = "Сама напишу ей иск", en = "I write the claim for her myself" },
    },
  },
}
