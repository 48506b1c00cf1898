-- Decisions after the hearing: before the assembly, in it, and while the akimat answers.

local m = require "maslikhat"
local held = require "held"

return held.questions {
  m.question {
    id = "invite", to = "investor", after = { phase = "processing", minutes = 1 },
    closed_by = "phase.entered phase=assembly",
    title = {
      kk = "Тұрғындарды жиналысқа дейін шарттар туралы келіссөзге шақырасыз ба?",
      ru = "Позовёте жителей до собрания на переговоры об условиях?",
      en = "Do you invite the residents to talk about terms before the assembly?",
    },
    m.choice {
      id = "invite", chance = 6,
      text = { kk = "Шақырамын: келіссек, кепілді жазып беремін", ru = "Позову: договоримся – дам письменное обязательство", en = "I do: if we agree, I give a written pledge" },
    },
    m.choice {
      id = "wait",
      text = { kk = "Шақырмаймын: бәрін жиналыс шешсін", ru = "Не позову: пусть решает собрание", en = "I do not: let the assembly decide" },
    },
  },
  m.question {
    id = "come", to = "resident-1", closed_by = "phase.entered phase=assembly",
    title = {
      kk = "Ахметов келіссөзге шақырып тұр: қашықтық, жасыл белдеу, тексеру, жұмыс. Барасыз ба?",
      ru = "Ахметов зовёт на переговоры: расстояние, зелёная полоса, проверки, работа. Пойдёте?",
      en = "Akhmetov invites you to talk: distance, green belt, checks, jobs. Do you come?",
    },
    m.choice {
      id = "go", chance = { 7, 4 },
      text = { kk = "Барамын: шарт болса, қағазда болсын", ru = "Пойду: если условия, то на бумаге", en = "I do: if there are terms, let them be on paper" },
    },
    m.choice {
      id = "stay", chance = { 1, 2 },
      text = { kk = "Бармаймын: ауыл атынан жиналыс қана сөйлейді", ru = "Не пойду: от имени села говорит только собрание", en = "I do not: only the assembly speaks for the village" },
    },
    explain = {
      kk = "Барсаңыз, келіссөз бірден басталады: ұсынысыңызды «Келіссөз» деген әрекетпен жасайсыз. Қай жерге дейін көнетініңіз карточкаңыздағы мақсаттарда. Келісу міндетті емес: шығып кетуге болады.",
      ru = "Если идёте, переговоры начинаются сразу: предложение делают действием «Переговоры». До какой черты можно уступать, сказано в целях на карточке. Договариваться не обязаны: можно уйти.",
      en = "If you come, the talks begin at once: you make your offer with the action “Talks”. How far you may go stands among the goals of your card. You need not agree: you may walk out.",
    },
  },
  m.question {
    id = "programme", to = "deputy", after = { phase = "processing", minutes = 4 },
    closed_by = held.AFTER_DEBATE,
    title = {
      kk = "Былтыр сіз дауыс берген бағдарламаның қосымшасында осы полигон тұр. Делегаттарға айтасыз ба?",
      ru = "Полигон стоит в приложении к программе, за которую Вы голосовали в прошлом году. Скажете делегатам?",
      en = "The landfill is in the annex of the programme you voted for last year. Do you tell the delegates?",
    },
    m.choice {
      id = "tell", chance = { 2, 4 },
      text = { kk = "Айтамын: оқымай дауыс беріппін, енді түзетемін", ru = "Скажу: голосовала не читая, теперь исправлю", en = "I do: I voted without reading it, and will put it right" },
    },
    m.choice { id = "silent", chance = { 3, 2 }, text = { kk = "Айтпаймын: қазір сенім керек", ru = "Не скажу: сейчас нужно доверие", en = "I do not: trust is needed now" } },
  },
  m.question {
    id = "cans", to = "del-02", after = { phase = "processing", minutes = 4 },
    closed_by = held.AFTER_DEBATE,
    title = {
      kk = "Мониторинг басталса, сайдағы пленка мен құтыларыңыз да табылады. Не істейсіз?",
      ru = "Начнётся мониторинг – найдут и Вашу плёнку с банками в овраге. Что сделаете?",
      en = "Once there is monitoring, your film and cans in the gully are found too. What do you do?",
    },
    m.choice {
      id = "clean", chance = { 2, 3 },
      text = { kk = "Өзім айтып, сайды тазалаймын", ru = "Скажу сам и расчищу овраг", en = "I say so myself and clear the gully" },
    },
    m.choice { id = "hope", chance = 3, text = { kk = "Байқамас деп үміттенемін", ru = "Надеюсь, не заметят", en = "I hope nobody notices" } },
  },
  m.question {
    id = "list", to = "del-06", after = { phase = "assembly", minutes = 5 },
    closed_by = held.AFTER_DEBATE,
    title = {
      kk = "Жұмысқа алу үшін бес үйден қол жинауыңызды сұрады, ал мәтінді ешкім оқымаған. Жинайсыз ба?",
      ru = "Чтобы получить место, надо собрать подписи пяти дворов под текстом, которого никто не читал. Соберёте?",
      en = "The job costs the signatures of five homes under a text nobody read. Do you collect them?",
    },
    m.choice {
      id = "read", chance = { 2, 3 },
      text = { kk = "Мәтінін жиналыста дауыстап оқимын", ru = "Прочту текст на собрании вслух", en = "I read the text aloud at the assembly" },
    },
    m.choice { id = "collect", chance = 3, text = { kk = "Жинаймын: жұмыс керек", ru = "Соберу: нужна работа", en = "I collect them: I need the work" } },
  },
  m.question {
    id = "husband", to = "del-10", after = { phase = "assembly", minutes = 6 },
    closed_by = held.AFTER_DEBATE,
    title = {
      kk = "Жұбайыңыз Ахметовке күзетші болып орналасты. Делегаттарға айтасыз ба?",
      ru = "Ваш муж устроился к Ахметову охранником. Скажете делегатам?",
      en = "Your husband is a guard with Akhmetov now. Do you tell the delegates?",
    },
    m.choice {
      id = "tell", chance = { 2, 4 },
      text = { kk = "Айтамын, бірақ балалар үшін дауыс беремін", ru = "Скажу, но голосовать буду за детей", en = "I do, and vote for the children all the same" },
    },
    m.choice { id = "silent", chance = 3, text = { kk = "Айтпаймын: отбасы бұл жалақымен тұр", ru = "Не скажу: семья живёт на эти деньги", en = "I do not: the family lives on it" } },
  },
  m.question {
    id = "handshake", to = "del-12", after = { phase = "assembly", minutes = 7 },
    closed_by = held.AFTER_DEBATE,
    title = {
      kk = "Ахметовпен шарт жоқ, қол алысу ғана. Мәміле туралы дауысқа дейін айтасыз ба?",
      ru = "Договора с Ахметовым нет, только рукопожатие. Скажете о нём до голосования?",
      en = "There is no contract with Akhmetov, only a handshake. Do you speak of it before the vote?",
    },
    m.choice {
      id = "tell", chance = { 2, 4 },
      text = { kk = "Айтамын: мүдде бар-жоғын делегаттар білсін", ru = "Скажу: пусть делегаты знают о моём интересе", en = "I do: the delegates should know of my interest" },
    },
    m.choice { id = "silent", chance = 3, text = { kk = "Шарт жоқ, демек, айтатын ештеңе жоқ", ru = "Нет договора – нечего и говорить", en = "No contract, nothing to tell" } },
  },
  m.question {
    id = "go", to = "del-04 del-05", when = "inject.fired id=called-away",
    closed_by = "sitting.closed sitting=assembly",
    title = {
      kk = "Көлік күтіп тұр. Ауданға кетесіз бе, дауыс беруге қаласыз ба?",
      ru = "Машина ждёт. Поедете в район или останетесь голосовать?",
      en = "The car is waiting. Do you go to the district or stay to vote?",
    },
    m.choice {
      id = "stay", chance = { 2, 3 },
      text = { kk = "Қаламын, түсініктемені ертең жазамын", ru = "Останусь, объяснительную напишу завтра", en = "I stay; tomorrow I explain myself in writing" },
    },
    m.choice { id = "go", chance = { 3, 2 }, text = { kk = "Кетемін: бұйрық – бұйрық", ru = "Поеду: приказ есть приказ", en = "I go: an order is an order" } },
  },
  m.question {
    id = "settle", to = "council", after = { phase = "assembly", minutes = 10 },
    closed_by = held.AFTER_DEBATE,
    title = {
      kk = "Дауысқа дейін ұстанымыңызды бекітіңіз: сіз үшін ең аз қашықтық қандай?",
      ru = "Зафиксируйте позицию до голосования: какое наименьшее расстояние Вас устроит?",
      en = "Fix your position before the vote: what is the least distance you can accept?",
    },
    m.choice { id = "none", text = { kk = "Ешқандай: полигон болмасын", ru = "Никакое: полигону не быть", en = "None: no landfill" } },
    m.choice { id = "two-km", chance = 2, text = { kk = "2000 метр", ru = "2000 метров", en = "2000 metres" } },
    m.choice { id = "one-km", chance = 2, text = { kk = "1000 метр", ru = "1000 метров", en = "1000 metres" } },
    m.choice { id = "half-km", text = { kk = "500 метр", ru = "500 метров", en = "500 metres" } },
  },
  m.question {
    id = "corridor", to = "akimat company residents media ngo secretary deputy", after = { phase = "assembly", minutes = 7 },
    closed_by = held.AFTER_DEBATE,
    title = {
      kk = "Даусыңыз жоқ, бірақ дауыс беру әлі басталған жоқ. Не істейсіз?",
      ru = "Голоса у Вас нет, но голосование ещё не началось. Что сделаете?",
      en = "You have no vote, but the voting has not begun. What do you do?",
    },
    m.choice { id = "speak", chance = 2, text = { kk = "Сөз сұраймын", ru = "Попрошу слова", en = "I ask for the floor" } },
    m.choice { id = "whisper", chance = 2, text = { kk = "Бір делегатпен жеке сөйлесемін", ru = "Поговорю с одним из делегатов", en = "I talk to one of the delegates" } },
    m.choice { id = "listen", text = { kk = "Тыңдап отырамын: шешім – делегаттардікі", ru = "Послушаю: решать делегатам", en = "I listen: the delegates decide" } },
    explain = {
      kk = "Бұл – әзірге ниет: сөзді өзіңіз сұрайсыз, делегатпен де өзіңіз сөйлесесіз.",
      ru = "Пока это намерение: слово Вы просите сами, с делегатом говорите сами.",
      en = "So far this is an intention: you ask for the floor, and talk to the delegate, yourself.",
    },
  },
  m.question {
    id = "straw", to = "akimat company residents media ngo secretary deputy del-03 del-04 del-05", after = { phase = "assembly", minutes = 15 },
    closed_by = held.AFTER_DEBATE,
    title = {
      kk = "Даусыңыз болса, қай талапты қолдар едіңіз? Нәтижесі делегаттарға айтылады.",
      ru = "Будь у Вас голос, какое требование Вы поддержали бы? Итог сообщат делегатам.",
      en = "If you had a vote, which demand would you support? The delegates are told the result.",
    },
    m.choice { id = "stop", text = { kk = "Округте полигон болмасын", ru = "Полигону в округе не быть", en = "No landfill in the rural district" } },
    m.choice { id = "distance", text = { kk = "Қашықтық 2000 метр", ru = "Расстояние 2000 метров", en = "A distance of 2000 metres" } },
    m.choice { id = "dump", text = { kk = "Ескі қоқысты үш айда жою", ru = "Старую свалку убрать за три месяца", en = "The old dump cleared in three months" } },
    m.choice { id = "jobs", text = { kk = "Он екі жұмыс орны", ru = "Двенадцать рабочих мест", en = "Twelve jobs" } },
    m.choice { id = "monitoring", text = { kk = "Мониторингтік топ", ru = "Мониторинговая группа", en = "The monitoring group" } },
  },
  m.question {
    id = "telling", to = "deputy", after = { phase = "follow-up", minutes = 6 },
    when = "sitting.closed sitting=hearing | sitting.closed sitting=assembly",
    title = {
      kk = "Ауыл нәтиже күтіп отыр. Тұрғындарға қалай есеп бересіз?",
      ru = "Село ждёт результата. Как отчитаетесь перед жителями?",
      en = "The village waits for the result. How do you report to the residents?",
    },
    m.choice {
      id = "meeting", leads = "report", chance = { 2, 5 },
      text = { kk = "Мәдениет үйінде, сұрақ-жауаппен", ru = "В доме культуры, с вопросами и ответами", en = "In the house of culture, with questions and answers" },
    },
    m.choice { id = "chat", leads = "report", chance = { 2, 2 }, text = { kk = "Чатта, жазбаша", ru = "В чате, письменно", en = "In the chat, in writing" } },
    m.choice { id = "later", chance = { 3, 1 }, text = { kk = "Кейін, бәрі біткенде", ru = "Позже, когда всё кончится", en = "Later, when all is over" } },
    explain = {
      kk = "Мәдениет үйінде де, чатта да есеп – қағаз: осы екеуінің бірін таңдасаңыз, ол енді құжаттарыңыздың арасында. Жіберілмеген есеп – есеп емес.",
      ru = "И для встречи, и для чата отчёт – бумага: если Вы выбрали одно из двух, она уже среди Ваших документов. Неотправленный отчёт – не отчёт.",
      en = "For the meeting and for the chat the report is a paper: if you chose one of the two, it is now among your papers. A report that is not sent is none.",
    },
  },
  m.question {
    id = "bow", to = "akimat company residents media ngo secretary deputy", after = { phase = "assembly", minutes = 19 },
    closed_by = "vote.opened subject=whole:landfill | sitting.closed sitting=assembly",
    title = {
      kk = "Дауыс беріліп жатыр. Сіз қаламаған шешім қабылданса, не істейсіз?",
      ru = "Идёт голосование. Примут не то, чего Вы хотели, – что сделаете?",
      en = "The votes are being taken. What do you do if it is not what you wanted?",
    },
    m.choice {
      id = "accept", chance = { 2, 3 },
      text = { kk = "Мойындаймын: жиналыс солай шешті", ru = "Признаю: так решило собрание", en = "I accept it: the assembly has decided" },
    },
    m.choice {
      id = "write", chance = 2,
      text = { kk = "Ерекше пікірімді хатшыға жазып беремін", ru = "Передам секретарю особое мнение", en = "I hand the secretary my dissent in writing" },
    },
    m.choice {
      id = "fight", chance = { 2, 1 },
      text = { kk = "Мойындамаймын: басқа жолмен бұзамын", ru = "Не признаю: буду добиваться отмены", en = "I do not accept it: I fight it by other means" },
    },
  },
  m.question {
    id = "count", to = "lawyer", after = { phase = "follow-up", minutes = 1 }, when = "paper.submitted paper=recs",
    closed_by = "deadline.missed deadline=recs-days | paper.answered paper=recs",
    title = {
      kk = "Ұсынымдарға жауап мерзімін кім санайды?", ru = "Кто считает срок ответа на рекомендации?",
      en = "Who counts the term for the answer to the recommendations?",
    },
    m.choice {
      id = "count", chance = { 2, 4 },
      text = { kk = "Өзім санап, өткен күні төрағаға айтамын", ru = "Я сам: пропустят – в тот же день скажу председателю", en = "I do, and tell the chair the day it is over" },
    },
    m.choice {
      id = "trust", chance = { 3, 2 },
      text = { kk = "Ешкім: мерзімін әкімдік өзі біледі", ru = "Никто: свои сроки акимат знает сам", en = "Nobody: the akimat knows its own terms" },
    },
  },
  m.question {
    id = "days", to = "council akimat company residents media ngo secretary", after = { phase = "follow-up", minutes = 6 },
    when = "paper.submitted paper=recs",
    closed_by = "question.asked question=feedback",
    title = {
      kk = "Жауап мерзімі жүріп жатыр. Осы күндері не істейсіз?",
      ru = "Срок ответа идёт. Что Вы делаете в эти дни?",
      en = "The term for the answer is running. What do you do in these days?",
    },
    m.choice {
      id = "photo", chance = { 2, 4 },
      text = {
        kk = "Қоқыс орны мен құдықтарды суретке түсіріп, депутатқа жіберемін", ru = "Сниму свалку и колодцы и пошлю депутату",
        en = "I photograph the dump and the wells and send that to the deputy",
      },
    },
    m.choice {
      id = "count", chance = 2,
      text = { kk = "Чатта мерзімге қанша күн қалғанын жазып отырамын", ru = "Пишу в чате, сколько дней осталось", en = "I write in the chat how many days are left" },
    },
    m.choice {
      id = "home", chance = { 3, 2 },
      text = { kk = "Өз шаруама қайтамын: жауапты басқалар күтсін", ru = "Займусь своими делами: ответа пусть ждут другие", en = "I go back to my own work: let others wait" },
    },
  },
  m.question {
    id = "second-site", to = "akim", after = { phase = "follow-up", minutes = 4 },
    title = {
      kk = "Тасобаның есебі қолыңызда: жолы 180 миллион теңгеге қымбат. Ауылға не дейсіз?",
      ru = "Расчёт по Тасобе у Вас: дорога дороже на 180 миллионов тенге. Что ответите селу?",
      en = "You have the Tasoba estimate: its road costs 180 million tenge more. What do you tell the village?",
    },
    m.choice {
      id = "open", chance = { 3, 4 },
      text = { kk = "Екі алаңды қатар салыстырып, есебін жариялаймын", ru = "Сравню обе площадки и опубликую расчёт", en = "I compare both sites and publish the estimate" },
    },
    m.choice {
      id = "keep", chance = { 3, 3 },
      text = { kk = "Сұраққа жауап беремін, бірақ алаң өзгермейді", ru = "На вопросы отвечу, но площадка останется", en = "I answer what is asked, but the site stays" },
    },
  },
  m.question {
    id = "two-texts", to = "akim",
    title = {
      kk = "Қағаздағы ұсынымдар мен жиналыс қабылдаған мәтін екі түрлі. Қайсысына жауап бересіз?",
      ru = "Рекомендации на бумаге расходятся с тем, что приняло собрание. На что Вы ответите?",
      en = "The recommendations on paper differ from what the assembly adopted. Which of the two do you answer?",
    },
    m.choice {
      id = "adopted", chance = { 3, 5 },
      text = { kk = "Жиналыс қабылдаған мәтінге: шешім – сол", ru = "На принятое собранием: это и есть решение", en = "What the assembly adopted: that is the decision" },
    },
    m.choice {
      id = "paper", chance = { 3, 1 },
      text = { kk = "Қағаздағыға: маған келгені – сол", ru = "На то, что в бумаге: ко мне пришла она", en = "What the paper says: that is what came to me" },
    },
    explain = {
      kk = "Ұсыным – жиналыс қабылдаған мәтін, қағаз оны жеткізеді ғана. Бірақ екеуі алшақ болса, ауылдың уәжі әлсірейді.",
      ru = "Рекомендация – это текст, который приняло собрание, бумага его только доставляет. Но расхождение ослабляет доводы села.",
      en = "The recommendation is the text the assembly adopted; the paper only carries it. But a difference between the two weakens the village.",
    },
  },
  m.question {
    id = "silence", to = "chair", when = "inject.fired id=ten-days",
    closed_by = "paper.answered paper=recs",
    title = {
      kk = "Он жұмыс күні жауапсыз өтті. Жиналыс атынан не істейсіз?",
      ru = "Десять рабочих дней прошли без ответа. Что сделаете от имени собрания?",
      en = "Ten working days have passed without an answer. What do you do for the assembly?",
    },
    m.choice {
      id = "remind", chance = { 2, 3 },
      text = { kk = "Бабын көрсетіп, жазбаша еске саламын", ru = "Письменно напомню, указав статью", en = "I remind the akimat in writing and name the article" },
    },
    m.choice {
      id = "complain", chance = { 1, 3 },
      text = { kk = "Депутатпен бірге прокурорға жүгінемін", ru = "Обращусь вместе с депутатом к прокурору", en = "I turn to the prosecutor together with the deputy" },
    },
    m.choice { id = "wait", chance = { 4, 1 }, text = { kk = "Бір ай біткенше күтемін", ru = "Подожду, пока пройдёт месяц", en = "I wait until the month is over" } },
  },
  m.question {
    id = "ready", to = "akim", when = "inject.fired id=formal",
    closed_by = "paper.answered paper=inquiry",
    title = {
      kk = "Сауалға дайын жауап алдыңызда: «Қаралды, жұмыс жүргізілуде». Қол қоясыз ба?",
      ru = "Готовый ответ перед Вами: «Рассмотрено, работа ведётся». Подпишете?",
      en = "The ready answer is before you: “Considered, work is under way”. Do you sign it?",
    },
    m.choice {
      id = "sign", chance = { 3, 1 },
      text = { kk = "Қол қоямын: мерзім өтіп барады", ru = "Подпишу: срок идёт", en = "I sign: the term is running" },
    },
    m.choice {
      id = "own", chance = { 3, 4 },
      text = { kk = "Қоймаймын: өзім толық жауап жазамын", ru = "Нет: напишу полный ответ сам", en = "I do not: I write a full answer myself" },
    },
    explain = {
      kk = "Қол қойсаңыз, жоба «Депутаттық сауалға жауап» құжатында дайын тұр: мәтінді енгізіп, жіберіңіз. Қоймасаңыз, бөліктерін өзіңіз жазасыз.",
      ru = "Подписываете – текст уже стоит в документе «Ответ на депутатский запрос»: внесите его и отправьте. Нет – напишите части сами.",
      en = "If you sign, the text stands ready in the paper “Answer to the deputy's inquiry”: take it over and send it. If not, write the parts yourself.",
    },
  },
  m.question {
    id = "checked", to = "deputy",
    title = {
      kk = "Сауалға жауап келді. Оқып шығыңыз: бес бөлігі түгел ме?",
      ru = "Ответ на запрос пришёл. Прочтите его: есть ли все пять частей?",
      en = "The answer to the inquiry has come. Read it: are all five parts there?",
    },
    m.choice {
      id = "accept", chance = { 4, 1 },
      text = { kk = "Қабылдаймын: осы жауап жетеді", ru = "Приму: этого ответа достаточно", en = "I accept it: this answer will do" },
    },
    m.choice {
      id = "return", chance = { 2, 5 },
      text = { kk = "Қайтарамын: нақты жауап жоқ", ru = "Верну: ответа по существу нет", en = "I return it: there is no concrete answer" },
    },
    explain = {
      kk = "Бес бөлік: нөмірі мен күні, қабылданып, қаралғаны, нақты жауап, келесі қадамдар, қорытынды мен байланыс. Нақты жауапта кімнің нені қай күнге дейін істейтіні жазылады. «Жұмыс жүргізілуде» – жауап емес.",
      ru = "Пять частей: номер и дата, получен и рассмотрен, ответ по существу, дальнейшие шаги, вывод и контакт. По существу – это кто, что и к какому дню сделает. «Работа ведётся» – не ответ.",
      en = "Five parts: number and date, received and considered, a concrete answer, next steps, conclusion and contact. Concrete is who does what by which day. “Work is under way” is no answer.",
    },
  },
  m.question {
    id = "control", to = "chair", after = { phase = "follow-up", minutes = 12 },
    when = "decision.adopted draft=landfill",
    title = {
      kk = "Уәденің орындалуын кім, қашан тексереді?",
      ru = "Кто и когда проверит, выполнено ли обещанное?",
      en = "Who checks, and when, that what was promised is done?",
    },
    m.choice {
      id = "quarter", chance = { 2, 5 },
      text = { kk = "Жиналыс: тоқсан сайын, ауылда, актімен", ru = "Собрание: раз в квартал, в селе, с актом", en = "The assembly: every quarter, in the village, on record" },
    },
    m.choice { id = "akimat", chance = 2, text = { kk = "Әкімдік өзі хабарлайды", ru = "Акимат сообщит сам", en = "The akimat tells us itself" } },
  },

  -- At the hearing, from the two bodies that measure.
  m.question {
    id = "brought", to = "ecologist sanitary", after = { phase = "hearing", minutes = 7 },
    title = {
      kk = "Сіз осында орган атынан отырсыз. Өлшеу хаттамасын залға бересіз бе?",
      ru = "Вы здесь от имени органа. Раздадите залу протокол измерений?",
      en = "You are here for your body. Do you hand the record of measurements to the hall?",
    },
    m.choice {
      id = "show", chance = { 2, 4 },
      text = { kk = "Беремін: сан бәріне бірдей", ru = "Раздам: числа для всех одни", en = "I do: the figures are the same for all" },
    },
    m.choice {
      id = "speak", chance = { 3, 2 },
      text = { kk = "Бермеймін: сұраса, ауызша айтамын", ru = "Не раздам: спросят – скажу устно", en = "I do not: if they ask, I tell them" },
    },
  },

  -- In the assembly, of who signed the record of the site; and before the paper goes.
  m.question {
    id = "measure", to = "del-11", after = { phase = "assembly", minutes = 8 },
    when = "not answer.given question=signature choices=speak",
    closed_by = held.AFTER_DEBATE,
    title = {
      kk = "Ұсынымдар жалған қашықтыққа сүйенеді, оны сіз білесіз. Мәселені кейінге қалдыруды ұсынасыз ба?",
      ru = "Рекомендации опираются на неверное расстояние, и Вы это знаете. Предложите отложить вопрос?",
      en = "The recommendations rest on a false distance, and you know it. Do you move to put the item off?",
    },
    m.choice {
      id = "move", chance = { 4, 3 },
      text = { kk = "Ұсынамын: алдымен қайта өлшенсін", ru = "Предложу: пусть сначала перемерят", en = "I do: let it be measured anew first" },
    },
    m.choice {
      id = "go-on", chance = 4,
      text = { kk = "Ұсынбаймын: ауыл бүгін шешсін", ru = "Не предложу: пусть село решит сегодня", en = "I do not: let the village decide today" },
    },
  },
  m.question {
    id = "copy", to = "chair", after = { phase = "follow-up", minutes = 0 },
    when = "decision.adopted draft=landfill & not paper.submitted paper=recs",
    closed_by = "paper.submitted paper=recs",
    title = {
      kk = "Ұсынымдар қағазға түседі. Мәтінін қайдан аласыз?",
      ru = "Рекомендации пора положить на бумагу. Откуда возьмёте текст?",
      en = "The recommendations go on paper. Where do you take the text from?",
    },
    m.choice {
      id = "adopted", chance = { 5, 9 },
      text = { kk = "Хаттамадан: қабылданған мәтінді сөзбе-сөз", ru = "Из протокола: слово в слово то, что приняли", en = "From the minutes: word for word what was adopted" },
    },
    m.choice {
      id = "notes", chance = 1,
      text = { kk = "Дәптерімнен: бәрі есімде", ru = "Из своего блокнота: я всё помню", en = "From my own notes: I remember it all" },
    },
  },

  -- To those who wait: for their turn at the hearing, for the answer afterwards.
  m.question {
    id = "written", to = "akim village-akim ecologist sanitary investor expert", after = { phase = "hearing", minutes = 17 },
    title = {
      kk = "Жазбаша ескертулердің бірі сізге арналған. Қалай жауап бересіз?",
      ru = "Одно из письменных замечаний – к Вам. Как ответите?",
      en = "One of the written remarks is addressed to you. How do you answer?",
    },
    m.choice {
      id = "now", chance = { 2, 4 },
      text = { kk = "Осы залда: сөз сұраймын", ru = "Здесь, в зале: попрошу слова", en = "Here in the hall: I ask for the floor" },
    },
    m.choice {
      id = "paper", chance = 2,
      text = { kk = "Хаттамаға жазбаша жауап қосамын", ru = "Письменно, ответом к протоколу", en = "In writing, attached to the minutes" },
    },
    m.choice { id = "none", chance = { 3, 1 }, text = { kk = "Жауап бермеймін", ru = "Не отвечу", en = "I do not answer" } },
  },
  m.question {
    id = "session", to = "deputy", after = { phase = "follow-up", minutes = 11 },
    when = "decision.adopted draft=landfill",
    title = {
      kk = "Келесі аптада мәслихат сессиясы. Қоқыс бағдарламасын қайта қарауды ұсынасыз ба?",
      ru = "На следующей неделе сессия маслихата. Предложите пересмотреть программу по отходам?",
      en = "Next week the maslikhat is in session. Do you propose to review the waste programme?",
    },
    m.choice {
      id = "propose", chance = { 2, 5 },
      text = { kk = "Иә: ауылдың ұсынымдарын сессияға шығарамын", ru = "Да: вынесу рекомендации села на сессию", en = "I do: I bring the village's recommendations to the session" },
    },
    m.choice {
      id = "wait", chance = { 3, 2 },
      text = { kk = "Жоқ: алдымен әкімнің жауабын күтемін", ru = "Нет: сначала дождусь ответа акима", en = "I do not: I first wait for the akim's answer" },
    },
  },
}
