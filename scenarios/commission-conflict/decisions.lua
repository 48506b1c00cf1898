-- What each decides at the sitting. Nobody is wrong here; what follows is in handlers.lua.

local m = require "maslikhat"
local held = require "held"

-- The same dilemma, put to somebody who has been reminded of it and to somebody whom nobody asked.
local function kin(id, declare, silent)
  return m.question {
    id = id, to = "dep-03", closed_by = held.SAID_3,
    title = {
      kk = "Мәселе дауысқа салынғалы тұр. Балдызыңыздың фирмасына қатысты не істейсіз?",
      ru = "Вопрос вот-вот поставят на голосование. Как поступите, зная о фирме шурина?",
      en = "The item is about to be put to the vote. What do you do about your brother-in-law's firm?",
    },
    m.choice { id = "declare", leads = "declaration", chance = declare, text = { kk = "Жазбаша мәлімдеймін, дауыс бермеймін", ru = "Заявлю письменно и не голосую", en = "I declare it in writing and do not vote" } },
    m.choice { id = "silent", chance = silent, text = { kk = "Үндемеймін: аппарат бәрібір керек", ru = "Промолчу: аппараты всё равно нужны", en = "I keep silent: the machines are needed anyway" } },
    explain = {
      kk = "Мәлімдеу үшін қағазды жіберіңіз, ал мәселені қарау басталған соң «Мүдделер қақтығысы» деген әрекетті таңдаңыз. Жоба дауысқа салынған соң кеш болады.",
      ru = "Заявить – это отправить бумагу и, когда перейдут к вопросу, выбрать действие «Конфликт интересов». После голосования по проекту будет поздно.",
      en = "To declare, send the paper and, once the item is called, choose the action “Conflict of interest”. After the vote on the draft it is too late.",
    },
  }
end

local function rival(id, declare, silent)
  return m.question {
    id = id, to = "dep-07", closed_by = held.SAID_7,
    title = {
      kk = "«Алтын-Мед» компаниясындағы 12 пайызыңыз туралы айтасыз ба?",
      ru = "Скажете о своих 12 процентах в «Алтын-Мед»?",
      en = "Do you speak up about your 12 per cent in Altyn-Med?",
    },
    m.choice { id = "declare", leads = "declaration-7", chance = declare, text = { kk = "Жазбаша мәлімдеймін, дауыс бермеймін", ru = "Заявлю письменно и не голосую", en = "I declare it in writing and do not vote" } },
    m.choice { id = "silent", chance = silent, text = { kk = "Үндемеймін: мен бәсеке үшінмін ғой", ru = "Промолчу: я ведь за конкуренцию", en = "I keep silent: I stand for competition, after all" } },
    explain = {
      kk = "Жақсы мақсат мүддені жоймайды. Даусыңыз өз табысыңызды арттыруы мүмкін, демек, бұл да – қақтығыс.",
      ru = "Добрая цель интереса не отменяет. Ваш голос может увеличить Ваш доход, значит, это тоже конфликт.",
      en = "A good purpose does not undo an interest. Your vote may raise your own income, so this is a conflict, too.",
    },
  }
end

return held.questions({
  m.question {
    id = "ask-first", to = "dep-02", after = { phase = "sitting", minutes = 1 },
    when = held.BEFORE_VOTE,
    title = {
      kk = "Жоба дауысқа салынғанша мүшелерден мүдделер қақтығысы бар-жоғын сұрайсыз ба?",
      ru = "До голосования по проекту спросите членов комиссии о конфликте интересов?",
      en = "Before the vote on the draft, do you ask the members about conflicts of interest?",
    },
    m.choice { id = "ask", chance = { 1, 5 }, text = { kk = "Иә, жауаптарын хаттамаға жаздырамын", ru = "Да, и попрошу занести ответы в протокол", en = "Yes, and have the answers minuted" } },
    m.choice { id = "skip", chance = { 3, 2 }, text = { kk = "Жоқ, бізде ондай әдет жоқ", ru = "Нет, у нас так не принято", en = "No, it is not our custom" } },
  },
  m.question {
    id = "remind", to = "officer", after = { phase = "sitting", minutes = 2 },
    when = held.BEFORE_VOTE,
    title = {
      kk = "Мәлімдеу тәртібін қазір еске саласыз ба, әлде бақылайсыз ба?",
      ru = "Напомните порядок сейчас или понаблюдаете?",
      en = "Do you remind people of the procedure now, or watch?",
    },
    m.choice { id = "aloud", chance = { 2, 4 }, text = { kk = "Дауыстап еске саламын", ru = "Напомню вслух", en = "I remind them aloud" } },
    m.choice { id = "wait", chance = 2, text = { kk = "Бақылаймын", ru = "Понаблюдаю", en = "I watch" } },
  },
  m.question {
    id = "note", to = "chair", after = { phase = "sitting", minutes = 2 },
    when = held.BEFORE_VOTE .. held.NOT_SAID_3,
    title = {
      kk = "Қолыңызда «Жеткізуші – Есеновтің балдызы» деген қағаз бар. Не істейсіз?",
      ru = "У Вас записка: «Поставщик – шурин Есенова». Что сделаете?",
      en = "You hold a note: “The supplier is Yesenov's brother-in-law.” What do you do?",
    },
    m.choice { id = "pass", chance = { 2, 3 }, text = { kk = "Комиссия төрағасына беремін", ru = "Передам председателю комиссии", en = "Pass it to the commission's chair" } },
    m.choice { id = "warn", chance = { 2, 3 }, text = { kk = "Есеновтің өзіне оңаша көрсетемін", ru = "Покажу Есенову наедине", en = "Show it to Yesenov in private" } },
    m.choice { id = "keep", chance = { 3, 1 }, text = { kk = "Қол қойылмаған қағазды сейфке саламын", ru = "Записку без подписи уберу в сейф", en = "Lock the unsigned note in the safe" } },
  },
  m.question {
    id = "extract", to = "dep-05", after = { phase = "sitting", minutes = 2 },
    when = held.BEFORE_VOTE .. held.NOT_SAID_3,
    title = {
      kk = "Тізілімнен алған үзіндіні кімге көрсетесіз?", ru = "Кому покажете выписку из реестра?",
      en = "Whom do you show the extract from the register?",
    },
    m.choice { id = "show", chance = { 2, 4 }, text = { kk = "Есеновтің өзіне: алдымен өзі айтсын", ru = "Самому Есенову: пусть скажет первым", en = "To Yesenov: let him say it first" } },
    m.choice { id = "commission", chance = 2, text = { kk = "Комиссияға, дауыстап", ru = "Комиссии, вслух", en = "To the commission, aloud" } },
    m.choice { id = "press", chance = { 4, 1 }, text = { kk = "Журналистке", ru = "Журналисту", en = "To the journalist" } },
  },
  kin("kin-asked", { 2, 5 }, { 3, 2 }),
  kin("kin-quiet", { 1, 2 }, { 5, 3 }),
  m.question {
    id = "sheet", to = "resident-2", after = { phase = "sitting", minutes = 4 },
    when = held.BEFORE_VOTE .. held.NOT_SAID_7,
    title = {
      kk = "Қағаз бойынша Ахметов – «Алтын-Мед» үлескері. Не істейсіз?",
      ru = "В распечатке среди участников «Алтын-Мед» – Ахметов. Что сделаете?",
      en = "Your sheet names Akhmetov as one of the owners of Altyn-Med. What do you do?",
    },
    m.choice { id = "ask", chance = { 2, 4 }, text = { kk = "Ахметовтің өзінен сұраймын", ru = "Спрошу самого Ахметова", en = "Ask Akhmetov himself" } },
    m.choice { id = "hall", chance = 2, text = { kk = "Қағазды комиссия төрағасына беремін", ru = "Отдам листок председателю комиссии", en = "Hand the sheet to the commission's chair" } },
    m.choice { id = "keep", chance = 3, text = { kk = "Дауыс беруді күтемін: көре жатармыз", ru = "Подожду голосования: посмотрим", en = "Wait for the vote and see" } },
  },
  rival("rival-asked", { 2, 5 }, { 3, 2 }),
  rival("rival-quiet", { 1, 3 }, { 4, 3 }),
  m.question {
    id = "photo-answer", to = "dep-04",
    closed_by = held.DECIDED,
    title = {
      kk = "Сурет чатта тарап жатыр. Не істейсіз?", ru = "Снимок расходится по чатам. Что сделаете?",
      en = "The picture is going round the chats. What do you do?",
    },
    m.choice { id = "explain", chance = { 2, 5 }, text = { kk = "Бір сөйлеммен бәріне түсіндіремін", ru = "Объясню всем одной фразой", en = "Explain it to everybody in one sentence" } },
    m.choice { id = "ignore", chance = { 3, 1 }, text = { kk = "Елемеймін: кінәм жоқ", ru = "Не обращу внимания: вины нет", en = "Ignore it: I have done nothing wrong" } },
    m.choice { id = "leave", chance = 1, text = { kk = "Ренжіп, үндемей қоямын", ru = "Обижусь и замолчу", en = "Take offence and fall silent" } },
  },
  m.question {
    id = "push", to = "supplier", after = { phase = "sitting", minutes = 5 },
    title = {
      kk = "Комиссия күмәнданып отыр. Не істейсіз?", ru = "Комиссия сомневается. Что предпримете?",
      en = "The commission has doubts. What is your move?",
    },
    m.choice { id = "call", leads = "offer", chance = { 4, 2 }, text = { kk = "Жүнісоваға хабарласамын: төбені жөндеп береміз", ru = "Напишу Жунусовой: крышу починим", en = "Message Zhunusova: we will mend the roof" } },
    m.choice { id = "price", chance = { 1, 3 }, text = { kk = "Бағаны 21 миллионға ашық түсіремін", ru = "Открыто снижу цену до 21 миллиона", en = "Openly go down to 21 million" } },
    m.choice { id = "wait", chance = 1, text = { kk = "Ештеңе істемеймін", ru = "Ничего не предприму", en = "Do nothing" } },
  },
  m.question {
    id = "offer-answer", to = "dep-06",
    closed_by = held.DECIDED,
    title = {
      kk = "Төбені тегін жөндеу ұсынысына не дейсіз?", ru = "Что ответите на «бесплатную крышу»?",
      en = "What do you answer to the offer of a free roof?",
    },
    m.choice { id = "report", chance = { 1, 4 }, text = { kk = "Рахимовке хабарлаймын", ru = "Сообщу Рахимову", en = "Report it to Rakhimov" } },
    m.choice { id = "refuse", chance = 3, text = { kk = "Бас тартамын, ешкімге айтпаймын", ru = "Откажусь, никому не скажу", en = "Refuse and tell nobody" } },
    m.choice { id = "accept", chance = { 3, 1 }, text = { kk = "Келісемін: ауылға керек қой", ru = "Соглашусь: это же для села", en = "Agree: it is for the village" } },
    explain = {
      kk = "Сыйлық ауылға берілсе де, шешім үшін берілген сыйлық болып қала береді. Сатып алудан бөлек ашық келісім – басқа әңгіме.",
      ru = "Подарок селу за решение – всё равно подарок за решение. Открытое соглашение вне закупки – другой разговор.",
      en = "A present to the village for a decision is still a present for a decision. An open agreement apart from the purchase is another matter.",
    },
  },
  m.question {
    id = "file", to = "buyer", after = { phase = "sitting", minutes = 9 },
    title = {
      kk = "Файлдың авторы Қ. Досымов екенін айтасыз ба?", ru = "Скажете, что автор файла – К. Досымов?",
      en = "Do you say that the file's author is K. Dossymov?",
    },
    m.choice { id = "tell", leads = "memo", chance = { 1, 3 }, text = { kk = "Комиссияға қызметтік жазба беремін", ru = "Подам комиссии служебную записку", en = "Hand the commission a memo" } },
    m.choice { id = "silent", chance = { 3, 2 }, text = { kk = "Сұрамаса, үндемеймін", ru = "Не спросят – промолчу", en = "Keep silent unless asked" } },
  },
  m.question {
    id = "voice", to = "resident-1", after = { phase = "sitting", minutes = 11 },
    title = {
      kk = "Комиссиядан не сұрайсыз?", ru = "О чём Вы попросите комиссию?", en = "What do you ask of the commission?",
    },
    m.choice { id = "need", chance = 3, text = { kk = "Алдымен аппарат, қалғаны кейін", ru = "Сначала аппарат, остальное потом", en = "The machine first, the rest later" } },
    m.choice { id = "clean", chance = 3, text = { kk = "Алдымен шындық: шешім ертең бұзылмасын", ru = "Сначала правда: чтобы завтра не отменили", en = "The truth first, so that it is not undone tomorrow" } },
  },
  m.question {
    id = "origin", to = "akim", after = { phase = "sitting", minutes = 11 },
    title = {
      kk = "Залдың мәтінді кім жазғанын білгісі келеді. Не дейсіз?", ru = "В зале ждут ответа: кто писал описание? Что скажете?",
      en = "The hall is waiting for an answer: who wrote the specification? What do you say?",
    },
    m.choice { id = "admit", chance = { 1, 4 }, text = { kk = "Жеткізушінің үлгісі пайдаланылғанын айтамын", ru = "Скажу: взяли образец поставщика", en = "Say that the supplier's sample was used" } },
    m.choice { id = "defend", chance = { 3, 2 }, text = { kk = "Мамандар жазды деймін", ru = "Скажу: писали специалисты", en = "Say that specialists wrote it" } },
  },
  m.question {
    id = "need", to = "doctor", after = { phase = "sitting", minutes = 11 },
    title = {
      kk = "Өтінімнің түпнұсқасын («үш датчик, кез келген өндіруші») көрсетесіз бе?",
      ru = "Покажете подлинник заявки: «три датчика, любой производитель»?",
      en = "Do you show the original request: “three probes, any maker”?",
    },
    m.choice { id = "original", chance = { 2, 5 }, text = { kk = "Көрсетемін", ru = "Покажу", en = "I show it" } },
    m.choice { id = "hide", chance = { 3, 1 }, text = { kk = "Көрсетпеймін: аппарат керек", ru = "Не покажу: аппараты нужны", en = "I do not show it: we need the machines" } },
  },
  m.question {
    id = "short", to = "secretary", after = { phase = "sitting", minutes = 11 },
    when = held.OPENED,
    closed_by = held.DECIDED,
    title = {
      kk = "Хаттаманы қысқартсаңыз, ертерек бітіресіз. Сұрақтар мен мәлімдемелерді қайтесіз?",
      ru = "Короткий протокол сдадите раньше. Что сделаете с вопросами и заявлениями?",
      en = "Short minutes would be ready sooner. What do you do with the questions and declarations?",
    },
    m.choice { id = "full", chance = { 2, 5 }, text = { kk = "Бәрін толық жазамын", ru = "Запишу полностью", en = "I keep them in full" } },
    m.choice { id = "short", chance = { 3, 1 }, text = { kk = "Қысқартып, шешімді ғана қалдырамын", ru = "Сокращу, оставлю только решение", en = "I leave only the decision" } },
  },
  m.question {
    id = "table", to = "ngo", after = { phase = "sitting", minutes = 11 },
    title = {
      kk = "Үш сатып алу туралы кестеңізді қазір көрсетесіз бе?", ru = "Покажете таблицу о трёх закупках сейчас?",
      en = "Do you show your table of the three purchases now?",
    },
    m.choice { id = "show", chance = { 2, 4 }, text = { kk = "Көрсетемін", ru = "Покажу", en = "I show it" } },
    m.choice { id = "later", chance = { 3, 2 }, text = { kk = "Гранттар бекітілген соң көрсетемін", ru = "Покажу после утверждения грантов", en = "I show it once the grants are approved" } },
  },
  m.question {
    id = "aside", to = "officer", after = { phase = "sitting", minutes = 12 },
    title = {
      kk = "Қалиев сізге қарай береді, бір нәрсе айтқысы келетін сияқты. Не істейсіз?",
      ru = "Калиев поглядывает на Вас, будто хочет что-то сказать. Что сделаете?",
      en = "Kaliyev keeps glancing at you as if he wanted to say something. What do you do?",
    },
    m.choice { id = "talk", leads = "memo", chance = { 2, 4 }, text = { kk = "Үзілісте хабар берушіні қорғау тәртібін түсіндіремін", ru = "В перерыве объясню, как защищают сообщивших", en = "Explain in the break how those who report are protected" } },
    m.choice { id = "leave", chance = 2, text = { kk = "Өзі келсін", ru = "Пусть подойдёт сам", en = "Wait for him to come over" } },
  },
  m.question {
    id = "lead", to = "journalist", after = { phase = "sitting", minutes = 11 },
    title = {
      kk = "Алдымен нені тексересіз?", ru = "Что проверите первым?",
      en = "What do you check first?",
    },
    m.choice { id = "kin", text = { kk = "Тойдағы суретті", ru = "Свадебный снимок", en = "The wedding picture" } },
    m.choice { id = "share", text = { kk = "Үлескерлер тізімін", ru = "Список участников", en = "The list of owners" } },
    m.choice { id = "price", text = { kk = "Бағаны", ru = "Цену", en = "The price" } },
  },
  m.question {
    id = "hear", to = "council", after = { phase = "sitting", minutes = 12 },
    title = {
      kk = "Дауыс беру алдында кімді тыңдау керек?", ru = "Кого надо выслушать до голосования?",
      en = "Who should be heard before the vote?",
    },
    m.choice { id = "doctor", chance = 2, text = { kk = "Бас дәрігерді", ru = "Главного врача", en = "The chief doctor" } },
    m.choice { id = "buyer", chance = 2, text = { kk = "Сатып алу бөлімін", ru = "Отдел закупок", en = "Procurement" } },
    m.choice { id = "residents", chance = 2, text = { kk = "Тұрғындарды", ru = "Жителей", en = "The residents" } },
    m.choice { id = "nobody", chance = 1, text = { kk = "Ешкімді: уақыт аз", ru = "Никого: мало времени", en = "Nobody: time is short" } },
  },
  m.question {
    id = "doubt", to = "all", private = true, show = "counts", scale = { 1, 5 },
    after = { phase = "sitting", minutes = 21 },
    title = {
      kk = "Дәл қазір осы мәселеде қаншалықты тәуелсізсіз?", ru = "Насколько Вы сейчас независимы в этом вопросе?",
      en = "How independent are you in this matter right now?",
    },
    low = { kk = "тәуелдімін", ru = "завишу", en = "not at all" },
    high = { kk = "толық тәуелсізбін", ru = "ни от кого не завишу", en = "fully" },
  },
  m.question {
    id = "wish", to = { "akimat", "company", "residents", "media", "bodies", "ngo" },
    after = { phase = "sitting", minutes = 21 },
    title = {
      kk = "Дауыс беру алдында комиссиядан бір-ақ нәрсе сұрай аласыз. Не сұрайсыз?",
      ru = "До голосования Вы можете попросить комиссию об одном. О чём?",
      en = "Before the vote you may ask the commission for one thing. What is it?",
    },
    m.choice { id = "publish", text = { kk = "Дауыстар жариялансын", ru = "Опубликовать голоса", en = "Publish the votes" } },
    m.choice { id = "price", text = { kk = "Баға салыстырылсын", ru = "Сравнить цены", en = "Compare the prices" } },
    m.choice { id = "soon", text = { kk = "Шешім бүгін шықсын", ru = "Решить сегодня", en = "Decide today" } },
    m.choice { id = "conflict", text = { kk = "Мүдде бар-жоғы тағы бір рет сұралсын", ru = "Ещё раз спросить об интересах", en = "Ask about interests once more" } },
  },
  m.question {
    id = "hold", to = "journalist", after = { phase = "sitting", minutes = 26 },
    when = held.DEALT_WITH, closed_by = "inject.fired id=press",
    title = {
      kk = "Дерек расталды. Қазір жариялайсыз ба, әлде пікір сұрайсыз ба?",
      ru = "Данные подтвердились. Опубликуете сразу или запросите комментарий?",
      en = "The lead is confirmed. Do you publish at once, or ask for comment?",
    },
    m.choice { id = "comment", leads = "request", chance = { 2, 5 }, text = { kk = "Жазбаша сұрау жіберіп, жауабын мақалаға қосамын", ru = "Направлю запрос и включу ответ", en = "Send a request and include the answer" } },
    m.choice { id = "now", chance = { 3, 2 }, text = { kk = "Қазір: блогер озып кетеді", ru = "Сразу: блогер опередит", en = "At once: the blogger will be first" } },
  },
  m.question {
    id = "service", to = "supplier", after = { phase = "sitting", minutes = 11 },
    title = {
      kk = "Бас дәрігер сұрайды: аппарат бұзылса, кім жөндейді? Не дейсіз?",
      ru = "Главный врач спрашивает: кто починит аппараты, если сломаются? Что ответите?",
      en = "The chief doctor asks: who repairs the machines when they break? What do you say?",
    },
    m.choice { id = "ours", chance = { 2, 4 }, text = { kk = "Үш жыл бойы тегін өзіміз жөндейміз", ru = "Три года чиним сами, бесплатно", en = "We do, for three years, free of charge" } },
    m.choice { id = "paid", chance = { 3, 2 }, text = { kk = "Ол үшін бөлек шарт жасалады", ru = "На это нужен отдельный договор", en = "That takes another contract" } },
  },
  m.question {
    id = "live", to = { "resident-2", "resident-3" }, after = { phase = "sitting", minutes = 11 },
    title = {
      kk = "Ауыл чаты сұрайды: «Комиссияда не болып жатыр?» Не жазасыз?",
      ru = "Сельский чат спрашивает: «Что там на комиссии?» Что напишете?",
      en = "The village chat asks: “What is the commission doing?” What do you write?",
    },
    m.choice { id = "heard", chance = { 2, 4 }, text = { kk = "Кімнің не айтқанын, болжамсыз", ru = "Кто что сказал, без догадок", en = "Who said what, without guesses" } },
    m.choice { id = "guess", chance = { 3, 1 }, text = { kk = "Өз ойымды: бәрі келісіп қойған", ru = "Что думаю: всё уже решено", en = "What I think: it is all settled" } },
    m.choice { id = "later", chance = 2, text = { kk = "Дауыс беру біткенше ештеңе", ru = "Ничего, пока не проголосуют", en = "Nothing until they have voted" } },
  },
}, "sitting", held.UNDECIDED)
