-- Decisions before the hearing: nobody is wrong, each opens one thing and closes another.

local m = require "maslikhat"

return {
  m.question {
    id = "support", to = "resident-1", after = { phase = "analysis", minutes = 4 },
    title = {
      kk = "Өтінішке 214 адам қол қойды. Енді оларды қандай іске бастайсыз?",
      ru = "Под обращением 214 подписей. К чему Вы теперь позовёте этих людей?",
      en = "The appeal has 214 signatures. What do you call these people to now?",
    },
    m.choice {
      id = "letter", leads = "petition", chance = { 2, 5 },
      text = {
        kk = "Жер комиссиясына хат: тыңдауға дейін шешім шығармасын", ru = "К письму в земельную комиссию: до слушаний не решать",
        en = "To a letter to the land commission: no decision before the hearing",
      },
    },
    m.choice {
      id = "questions", chance = { 2, 3 },
      text = {
        kk = "Әр көше бір сұрақ дайындасын: жауапсызын хатқа тіркейміз", ru = "К вопросам: по одному от улицы, оставшиеся без ответа – на бумагу",
        en = "To questions, one a street; those left unanswered go on paper",
      },
    },
    m.choice {
      id = "square", chance = { 3, 1 },
      text = { kk = "Чат дайын тұрсын: керек болса, алаңға шығамыз", ru = "К площади: чат пусть будет наготове", en = "To the square: let the chat stand ready" },
    },
  },
  m.question {
    id = "power", to = "deputy", after = { phase = "analysis", minutes = 9 },
    title = {
      kk = "Депутаттың төрт өкілеттігі бар, ал күн – аз. Қайсысынан бастайсыз?",
      ru = "Полномочий у депутата четыре, а дней мало. С какого начнёте?",
      en = "A deputy has four powers, and the days are few. With which do you begin?",
    },
    m.choice {
      id = "assembly", chance = { 1, 2 },
      text = {
        kk = "Делегаттарды жинаймын: бастаманы тіркеп, жұмыс тобын құрсын", ru = "Соберу делегатов: пусть зарегистрируют инициативу и создадут рабочую группу",
        en = "I call the delegates: let them register the initiative and set up a working group",
      },
    },
    m.choice {
      id = "request", leads = "request", chance = { 1, 3 },
      text = {
        kk = "Әкімдік пен экологтан ұңғыма деректерін жазбаша сұратамын", ru = "Письменно запрошу у акимата и эколога данные скважин",
        en = "I ask the akimat and the ecologist in writing for the borehole data",
      },
    },
    m.choice {
      id = "proposals", chance = 2,
      text = {
        kk = "Үй-үйді аралап, тұрғындардан ұсыныс жинаймын", ru = "Обойду дворы и соберу предложения жителей",
        en = "I go from door to door and collect the residents' proposals",
      },
    },
    m.choice {
      id = "discussion", chance = 2,
      text = {
        kk = "Қоғамдық талқылау бастаймын: ел тыңдауға дейін ашық айтсын", ru = "Начну общественное обсуждение: пусть люди выскажутся до слушаний",
        en = "I start a public discussion: let people speak out before the hearing",
      },
    },
  },
  m.question {
    id = "date", to = "deputy", after = { phase = "analysis", minutes = 12 },
    closed_by = "paper.submitted paper=notice",
    title = {
      kk = "Тыңдауды қай күнге белгілейсіз? Жер комиссиясы 2 қазанда отырады.",
      ru = "На какой день назначаете слушания? Земельная комиссия заседает 2 октября.",
      en = "For which day do you set the hearing? The land commission sits on 2 October.",
    },
    m.choice {
      id = "week", chance = { 4, 1 },
      text = {
        kk = "14 қыркүйек: тез болсын, бірақ органдарды шақыруға бес жұмыс күні жетпейді", ru = "14 сентября: скоро, но пяти рабочих дней на приглашение органов не хватит",
        en = "14 September: soon, but short of five working days for inviting the bodies",
      },
    },
    m.choice {
      id = "fortnight", chance = { 4, 6 },
      text = {
        kk = "24 қыркүйек: әдістеме мерзімі сақталады, регламенттің бір айы – жоқ", ru = "24 сентября: срок методики соблюдён, месяц по регламенту – нет",
        en = "24 September: the term of the method is kept, the regulation's month is not",
      },
    },
    m.choice {
      id = "month", chance = { 2, 4 },
      text = {
        kk = "9 қазан: барлық мерзім сақталады, бірақ комиссия бұрын отырып қояды", ru = "9 октября: соблюдены все сроки, но комиссия заседает раньше",
        en = "9 October: every term is kept, but the commission sits first",
      },
    },
  },
  m.question {
    id = "bus", to = "investor", after = { phase = "preparation", minutes = 4 },
    closed_by = "sitting.opened sitting=hearing",
    title = {
      kk = "Отыз адамға автобус пен түскі ас төленіп қойды. Енді не істейсіз?",
      ru = "Автобус и обед на тридцать человек уже оплачены. Что сделаете?",
      en = "The bus and lunch for thirty people are paid for. What do you do?",
    },
    m.choice {
      id = "front", chance = { 3, 2 },
      text = { kk = "Алдыңғы қатарға отырып, «Полигон керек!» десін", ru = "Пусть сядут впереди и скажут «Полигон нужен!»", en = "Let them sit in front and say “We need the landfill!”" },
    },
    m.choice {
      id = "model", chance = { 1, 2 },
      text = {
        kk = "Автобусты қайтарамын, залға полигонның макеті мен сызбасын қоямын", ru = "Отменю автобус и привезу в зал макет и чертежи",
        en = "I cancel the bus and bring the model and the drawings",
      },
    },
    m.choice {
      id = "quiet", chance = 1,
      text = { kk = "Келсін, бірақ кім екенін басынан айтсын", ru = "Пусть едут, но сразу скажут, кто они", en = "Let them come, but say at once who they are" },
    },
  },
  m.question {
    id = "source", to = "media-1", after = { phase = "preparation", minutes = 6 },
    closed_by = "sitting.closed sitting=hearing",
    title = {
      kk = "Поштаңызда алаң таңдау актісі: 640 метр, жіберуші белгісіз. Не істейсіз?",
      ru = "У Вас на почте акт выбора площадки: 640 метров, отправитель неизвестен. Что сделаете?",
      en = "The record of the site is in your mail: 640 metres, sender unknown. What do you do?",
    },
    m.choice {
      id = "publish", chance = { 3, 1 },
      text = { kk = "Тыңдау кезінде чатқа жариялаймын", ru = "Опубликую в чате во время слушаний", en = "I publish it in the chat during the hearing" },
    },
    m.choice {
      id = "verify", chance = { 2, 4 },
      text = {
        kk = "Екінші дереккөз іздеп, әкімдікке ресми сұрау жолдаймын", ru = "Поищу второй источник и направлю официальный запрос в акимат",
        en = "I look for a second source and send the akimat an official request",
      },
    },
    m.choice {
      id = "hold", chance = 1,
      text = { kk = "Расталмаған қағазды көрсетпеймін", ru = "Неподтверждённое не покажу", en = "I show nothing that is not confirmed" },
    },
  },
  m.question {
    id = "roof", to = "chair", after = { phase = "preparation", minutes = 8 },
    title = {
      kk = "Ахметов клуб шатырын жөндеуді уәде етіп, екеуіңіз қол алысқан едіңіз. Делегаттарға не дейсіз?",
      ru = "Ахметов обещал починить крышу клуба, и вы с ним пожали друг другу руки. Что скажете делегатам?",
      en = "Akhmetov promised to mend the club's roof and you shook hands on it. What do you tell the delegates?",
    },
    m.choice {
      id = "tell", chance = { 2, 4 },
      text = { kk = "Ашық айтамын: уәде болды, мен одан бас тарттым", ru = "Скажу прямо: обещание было, я от него отказался", en = "I say it: there was a promise, and I have declined it" },
    },
    m.choice {
      id = "silent", chance = { 3, 2 },
      text = { kk = "Үндемеймін: жиналыс алдында дау керек емес", ru = "Промолчу: перед собранием споры ни к чему", en = "I keep silent: no quarrel before the assembly" },
    },
    m.choice {
      id = "fund", chance = 2,
      text = { kk = "Ұсынымға кірсін: қор арқылы, бәріне ашық", ru = "Пусть войдёт в рекомендации: через фонд, открыто", en = "Let it go into the recommendations: through the fund, openly" },
    },
  },
  m.question {
    id = "grant", to = "lawyer", after = { phase = "preparation", minutes = 10 },
    closed_by = "sitting.closed sitting=hearing",
    title = {
      kk = "Бірлестігіңіз «Таза Даланың» бәсекелесінен грант алған. Өзіңіз айтасыз ба?",
      ru = "Ваше объединение получало грант от конкурента «Таза Дала». Скажете сами?",
      en = "Your association had a grant from a rival of Taza Dala. Do you say so yourself?",
    },
    m.choice {
      id = "tell", chance = { 2, 4 },
      text = { kk = "Тыңдаудың басында айтамын", ru = "Скажу в начале слушаний", en = "I say it as the hearing opens" },
    },
    m.choice {
      id = "wait", chance = { 3, 2 },
      text = { kk = "Сұраса ғана айтамын", ru = "Только если спросят", en = "Only if I am asked" },
    },
  },
}
