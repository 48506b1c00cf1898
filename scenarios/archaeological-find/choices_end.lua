-- Decisions from the akimat's answer to the last day.

local m = require "maslikhat"

return {
  m.question {
    id = "verdict", to = "akim",
    when = "paper.submitted paper=outcome & phase.entered phase=answers",
    title = {
      kk = "Қорытынды құжатты қалай қарайсыз?",
      ru = "Как Вы рассмотрите итоговый документ?",
      en = "How do you consider the outcome document?",
    },
    m.choice { id = "accept", chance = { 8, 10 }, text = { kk = "Ұсынымдармен келісемін", ru = "Соглашусь с рекомендациями", en = "I agree with the recommendations" } },
    m.choice { id = "hear", chance = { 5, 8 }, text = { kk = "Шешпес бұрын топты тыңдауға шақырамын", ru = "До решения приглашу группу на слушание", en = "I invite the group to be heard before I decide" } },
    m.choice { id = "shelve", chance = { 3, 2 }, text = { kk = "Жалпы хат жазып, жаба саламын", ru = "Отпишусь общим письмом и закрою", en = "I write a general letter and close it" } },
    explain = {
      kk = "Құжатты қарау – міндет. Оң шешім қабылданса, тыңдау өткізілмейді. Бас тартатын болса, топты тыңдау керек және ол туралы кемінде үш жұмыс күні бұрын хабарланады.",
      ru = "Рассмотреть документ – обязанность. При положительном решении слушание не проводят. Прежде чем отказать, группу слушают и извещают об этом не позднее чем за три рабочих дня.",
      en = "To consider the document is a duty. With a positive decision there is no hearing. Before refusing, the group is heard, and told of it at least three working days ahead.",
    },
  },
  m.question {
    id = "backdate", to = "secretary",
    when = "paper.submitted paper=outcome & phase.entered phase=answers",
    title = {
      kk = "Жақыпов: «Жауап кешіксе, кешегі күнмен тіркей салыңыз». Не дейсіз?",
      ru = "Жакупов: «Если ответ опоздает, зарегистрируйте вчерашним числом». Что Вы скажете?",
      en = "Zhakupov: “If the answer is late, register it with yesterday's date.” Your answer?",
    },
    m.choice { id = "tell", chance = { 3, 5 }, text = { kk = "Жоқ, мұны төрағаға да айтамын", ru = "Нет, и скажу председателю", en = "No, and I tell the chair" } },
    m.choice { id = "quiet", chance = { 3, 3 }, text = { kk = "Жоқ, бірақ ешкімге айтпаймын", ru = "Нет, но никому не скажу", en = "No, but I tell nobody" } },
    m.choice { id = "yes", chance = { 2, 1 }, text = { kk = "Жарайды: ұлым соның қолында", ru = "Хорошо: сын работает у него", en = "All right: my son works for him" } },
  },
  m.question {
    id = "loan", to = "bank", after = { phase = "answers", minutes = 5 },
    title = {
      kk = "Тоқтаған құрылысқа берілген несиені не істейсіз?",
      ru = "Что делать с кредитом стоящей стройки?",
      en = "What about the loan for a building that stands still?",
    },
    m.choice { id = "extend", chance = { 3, 4 }, text = { kk = "Мәслихаттың ұсынымына дейін ұзартамын", ru = "Продлю до рекомендации маслихата", en = "I extend it until the maslikhat's recommendation" } },
    m.choice { id = "call", chance = { 3, 3 }, text = { kk = "Мерзімінен бұрын қайтаруды талап етемін", ru = "Потребую вернуть досрочно", en = "I call it in early" } },
  },
  m.question {
    id = "keep", to = "culture",
    when = "answer.given question=who choices=local & inject.fired id=kin"
      .. " | answer.given question=who choices=local & answer.given question=kin choices=tell",
    title = {
      kk = "Сарапшының туыстығы белгілі болды. Не істейсіз?",
      ru = "О родстве эксперта стало известно. Что Вы сделаете?",
      en = "The expert's kinship is known now. What do you do?",
    },
    m.choice { id = "keep", chance = { 4, 2 }, text = { kk = "Қалдырамын: лицензиясы бар, уақыт жоқ", ru = "Оставлю: лицензия есть, времени нет", en = "Keep him: he has the licence, there is no time" } },
    m.choice { id = "replace", chance = { 3, 4 }, text = { kk = "Сараптаманы институтқа беремін", ru = "Передам экспертизу институту", en = "Give the expertise to the institute" } },
    explain = {
      kk = "Қалдырсаңыз – жылдам, бірақ шағымға осал. Ауыстырсаңыз – берік, бірақ үш апта сол үш айдың ішінен кетеді.",
      ru = "Оставите – быстро, но уязвимо для жалобы. Замените – надёжно, но три недели уйдут из тех же трёх месяцев.",
      en = "To keep is quick but open to appeal. To replace is sound, but three weeks come out of the same three months.",
    },
  },
  m.question {
    id = "drop", to = "dep-02",
    when = "answer.given question=specialist choices=iskakov & inject.fired id=kin"
      .. " | answer.given question=specialist choices=iskakov & answer.given question=kin choices=tell",
    title = {
      kk = "Топтың маманы – директордың туысы. Не істейсіз?",
      ru = "Специалист группы – родня директора. Что сделаете?",
      en = "The group's specialist is the director's kin. What do you do?",
    },
    m.choice { id = "replace", chance = { 3, 5 }, text = { kk = "Сматаевпен ауыстырып, оны құжатқа жазамын", ru = "Заменю Сматаевым и напишу об этом в документе", en = "I replace him by Smatayev and say so in the document" } },
    m.choice { id = "keep", chance = { 3, 2 }, text = { kk = "Қалдырамын: туыс болса да, маман ғой", ru = "Оставлю: хоть и родня, но специалист", en = "I keep him: kin, but a specialist" } },
  },

  -- The authors are heard -------------------------------------------------------------------
  m.question {
    id = "plea", to = "dep-02", after = { phase = "hearing", minutes = 1 },
    title = {
      kk = "Әкімнің алдында неден бастайсыз?",
      ru = "С чего Вы начнёте перед акимом?",
      en = "What do you begin with before the akim?",
    },
    m.choice { id = "facts", chance = { 5, 6 }, text = { kk = "Фактілерден: әрқайсысының құжаты бар", ru = "С фактов: у каждого есть документ", en = "The facts: each has its document" } },
    m.choice { id = "anger", chance = { 3, 1 }, text = { kk = "Халықтың ашуынан", ru = "С возмущения людей", en = "The people's anger" } },
  },
  m.question {
    id = "heard-out", to = "akim", when = "item.called item=answer | sitting.closed sitting=hearing",
    title = {
      kk = "Топты тыңдадыңыз. Шешіміңіз қандай?",
      ru = "Вы выслушали группу. Каково Ваше решение?",
      en = "You have heard the group. What is your decision?",
    },
    m.choice { id = "accept", chance = { 7, 7 }, text = { kk = "Ұсынымдармен келісу", ru = "Согласиться с рекомендациями", en = "To agree with the recommendations" } },
    m.choice { id = "refuse", chance = { 2, 2 }, text = { kk = "Бас тартып, себебін жазбаша беру", ru = "Отказать и дать причины письменно", en = "To refuse and give the reasons in writing" } },
  },
  -- What was said and what was written may differ: the author of the document compares them.
  m.question {
    id = "written", to = "dep-02",
    when = "paper.answered paper=outcome & answer.given question=verdict choices=accept"
      .. " | paper.answered paper=outcome & answer.given question=heard-out choices=accept",
    title = {
      kk = "Әкім келісемін деді. Жазбаша жауапты оқыңыз: онда не делінген?",
      ru = "Аким сказал, что согласен. Прочтите письменный ответ: что в нём?",
      en = "The akim said that he agrees. Read the written answer: what does it say?",
    },
    m.choice { id = "agree", chance = { 8, 12 }, text = { kk = "Әр ұсынымға келісім берілген", ru = "Согласие по каждой рекомендации", en = "It agrees to each recommendation" } },
    m.choice { id = "refuse", text = { kk = "Кемінде біреуінен бас тартылған", ru = "Отказ хотя бы по одной", en = "It refuses at least one" } },
    m.choice { id = "vague", text = { kk = "Иә де, жоқ та емес: «назарға алынды»", ru = "Ни да ни нет: «приняты к сведению»", en = "Neither yes nor no: “noted”" } },
    explain = {
      kk = "Айтылған сөз емес, жазылған жауап есепке алынады: орындалуын соған сүйеніп талап етесіз.",
      ru = "Считается не сказанное, а написанное: исполнения Вы будете требовать по этому ответу.",
      en = "What counts is not what was said but what was written: it is by this answer that you can ask for results.",
    },
  },

  -- The session and the last days -----------------------------------------------------------
  m.question {
    id = "deal", to = "director", after = { phase = "session", minutes = 9 },
    title = {
      kk = "Оспан арканы шыны астында қалдыруды ұсынады. Келісесіз бе?",
      ru = "Оспан предлагает оставить арку под стеклом. Согласны?",
      en = "Ospan proposes to keep the arch under glass. Do you agree?",
    },
    m.choice { id = "agree", chance = { 4, 5 }, text = { kk = "Келісемін, жобаны қайта сызамыз", ru = "Согласен, проект перечертим", en = "I agree; we redraw the project" } },
    m.choice { id = "refuse", chance = { 3, 3 }, text = { kk = "Жоқ: шығын тым көп", ru = "Нет: слишком дорого", en = "No: it costs too much" } },
  },
  m.question {
    id = "bench", to = "dep-03", after = { phase = "session", minutes = 22 },
    when = "seat.recused seat=dep-03",
    title = {
      kk = "Сіз дауыс бермейсіз. Қасен бетон туралы сұрайды. Не дейсіз?",
      ru = "Вы не голосуете. Касен спрашивает о бетоне. Что ответите?",
      en = "You do not vote. Kassen asks about the concrete. What do you say?",
    },
    m.choice { id = "open", chance = { 2, 4 }, text = { kk = "Зауыт – ұлымдікі, сондықтан дауыс бермеймін", ru = "Завод принадлежит сыну, поэтому и не голосую", en = "The plant is my son's: that is why I do not vote" } },
    m.choice { id = "later", chance = { 2, 1 }, text = { kk = "Сессиядан кейін жауап беремін", ru = "Отвечу после сессии", en = "I answer after the session" } },
  },
  m.question {
    id = "resume", to = "director", when = "deadline.missed deadline=listing & not phase.entered phase=debrief",
    title = {
      kk = "Орган мерзімін өткізіп алды. Құрылысты қайта бастайсыз ба?",
      ru = "Орган пропустил срок. Вы возобновите стройку?",
      en = "The body has missed its term. Will you resume building?",
    },
    m.choice { id = "resume", chance = { 2, 2 }, text = { kk = "Бастаймын: заң рұқсат етеді", ru = "Возобновлю: закон разрешает", en = "I resume: the law allows it" } },
    m.choice { id = "wait", chance = { 4, 3 }, text = { kk = "Күтемін: арка жоғалса, беделім де жоғалады", ru = "Подожду: с аркой потеряю и имя", en = "I wait: with the arch I would lose my name" } },
    explain = {
      kk = "Бұл – құқық, міндет емес. Иесі күтуге де құқылы.",
      ru = "Это право, а не обязанность. Владелец вправе и подождать.",
      en = "It is a right, not a duty. The owner may also wait.",
    },
  },
  m.question {
    id = "status", to = "inspector", after = { phase = "final", minutes = 1 },
    when = "paper.submitted paper=listing",
    title = {
      kk = "Арканың мәртебесін қалай шешесіз?",
      ru = "Как Вы решите вопрос о статусе арки?",
      en = "How do you decide the status of the arch?",
    },
    m.choice { id = "include", chance = { 5, 7 }, text = { kk = "Мемлекеттік тізімге енгіземін", ru = "Включу в государственный список", en = "I enter it in the state list" } },
    m.choice { id = "strike", chance = { 2, 1 }, text = { kk = "Алдын ала есепке алу тізімінен шығарамын", ru = "Исключу из списка предварительного учёта", en = "I strike it off the preliminary list" } },
    explain = {
      kk = "Сараптамаға негізделіп, үш ай ішінде қабылданса, екеуі де заңды. Енді шешімді құжатпен рәсімдеңіз: мәдениет басқармасы да қол қояды.",
      ru = "И то и другое законно, если опирается на экспертизу и принято за три месяца. Теперь оформите решение: подписывает и управление культуры.",
      en = "Both are lawful if they rest on the expertise and come within three months. Now put it on paper: the culture department signs too.",
    },
  },
  m.question {
    id = "patience", to = "director", after = { phase = "final", minutes = 3 },
    when = "deadline.started deadline=final",
    title = {
      kk = "Мәртебе туралы шешім әлі жоқ. Үш ай ішінде шықпаса, не істейсіз?",
      ru = "Решения о статусе пока нет. Что, если к концу трёх месяцев его не будет?",
      en = "There is no decision on the status yet. What if the three months end without one?",
    },
    m.choice { id = "build", chance = { 3, 3 }, text = { kk = "Сол күні-ақ құрылысты бастаймын", ru = "В тот же день начну строить", en = "I build on that very day" } },
    m.choice { id = "hold", chance = { 3, 3 }, text = { kk = "Шешім шыққанша күтемін", ru = "Подожду решения", en = "I wait for the decision" } },
  },
}
