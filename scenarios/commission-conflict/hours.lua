-- What each decides in the first 24 hours. `reply` is put to the one the article names, `again` when
-- a denial has met its proof, `evening` to the residents, as hopefully as the day went.

local m = require "maslikhat"
local held = require "held"
local readers = require("promise").readers

local REPLY = {
  kk = "Мақала шықты, жұрт сізден жауап күтеді. Не істейсіз?",
  ru = "Статья вышла, от Вас ждут ответа. Что Вы сделаете?",
  en = "The article is out, and people are waiting for your answer. What do you do?",
}
local AGAIN = {
  kk = "Сіз жоққа шығарған нәрсенің дәлелі табылды. Енді не істейсіз?",
  ru = "Нашлось доказательство того, что Вы отрицали. Что теперь?",
  en = "There is proof of what you denied. What now?",
}

local function reply(code, seat, step)
  return m.question {
    id = "reply-" .. code, to = seat, title = REPLY, closed_by = held.NEXT_DAY,
    m.choice { id = "admit", leads = "facts-" .. code, chance = { 2, 4 }, text = { kk = "Мойындаймын: фактілерді құжаттарымен жариялаймын", ru = "Признаю: опубликую факты с документами", en = "Admit it: publish the facts with documents" } },
    m.choice { id = "apologise", leads = "apology-" .. code, chance = { 1, 7 }, text = { kk = "Көпшілік алдында кешірім сұраймын", ru = "Публично извинюсь", en = "Apologise in public" } },
    m.choice { id = "step", leads = "step-" .. code, chance = { 2, 4 }, text = step },
    m.choice { id = "deny", chance = { 7, 1 }, text = { kk = "Бәрін жоққа шығарамын", ru = "Буду всё отрицать", en = "Deny everything" } },
    explain = {
      kk = "Алғашқы сағаттарда айтылған сөз айлардан кейін айтылғанынан қымбат. Уәде берсеңіз, оны қағазға түсіріп жіберіңіз: қағазсыз уәдеге ешкім сенбейді.",
      ru = "Слово, сказанное в первые часы, дороже сказанного через месяцы. Что пообещали, то и отправьте на бумаге: обещанию без бумаги не верят.",
      en = "What is said in the first hours counts for more than what is said months later. What you have promised, send on paper: a promise without its paper is not believed.",
    },
  }
end

local function again(code, seat)
  return m.question {
    id = "again-" .. code, to = seat, title = AGAIN, closed_by = held.NEXT_DAY,
    m.choice { id = "turn", leads = "apology-" .. code, chance = { 1, 3 }, text = { kk = "Қателесіппін, кешірім сұраймын", ru = "Я был неправ, извинюсь", en = "I was wrong; I will apologise" } },
    m.choice { id = "deny", chance = { 5, 1 }, text = { kk = "Мақала тапсырыспен жазылған, сотқа беремін", ru = "Статья заказная, подам в суд", en = "The article was paid for; I will go to court" } },
  }
end

-- How far the residents trust after such a day; `chances` is how the computer's residents rate.
local function evening(id, chances)
  return m.question {
    id = id, to = "residents", closed_by = held.NEXT_DAY, scale = { 1, 5 }, chances = chances,
    title = {
      kk = "Осы күннен кейін мәслихатқа қаншалықты сенесіз?",
      ru = "Насколько Вы доверяете маслихату после этого дня?",
      en = "After this day, how far do you trust the maslikhat?",
    },
    low = { kk = "мүлде сенбеймін", ru = "совсем не доверяю", en = "not at all" },
    high = { kk = "сенемін", ru = "доверяю", en = "I trust it" },
  }
end

-- Whether what was promised is kept, is for those to say whom it is due to: nobody can count it.
local function heard(kind, title)
  return m.question {
    id = "heard-" .. kind, to = readers, closed_by = held.NEXT_DAY, title = title,
    m.choice {
      id = "kept", chance = 5,
      text = {
        kk = "Иә: не істелгені, кімге қатысты екені, енді не болатыны анық",
        ru = "Да: ясно, что сделано, перед кем и что будет дальше",
        en = "Yes: it is clear what was done, to whom, and what follows",
      },
    },
    m.choice {
      id = "hollow", chance = 2,
      text = {
        kk = "Жоқ: жалпы сөз, тексеретін ештеңе жоқ", ru = "Нет: общие слова, проверить нечего",
        en = "No: general words, nothing that can be checked",
      },
    },
  }
end

-- The journalist rings the others, too: of the council everybody but the one the article names.
local NAMED = { ["3"] = "dep-03", ["7"] = "dep-07" }
local COLLEAGUE = { kk = "Әріптесімді қорғаймын", ru = "Вступлюсь за коллегу", en = "I defend my colleague" }

local function stand(code, article, defend)
  local to = {}
  for _, seat in ipairs { "chair", "dep-02", "dep-03", "dep-04", "dep-05", "dep-06", "dep-07", "dep-08" } do
    if seat ~= NAMED[code] then table.insert(to, seat) end
  end
  return m.question {
    id = "stand-" .. code, to = to, after = { phase = "hours", minutes = 6 }, when = "inject.fired id=" .. article,
    title = {
      kk = "Журналист сізге де қоңырау шалды. Не дейсіз?", ru = "Журналист звонит и Вам. Что скажете?",
      en = "The journalist rings you, too. What do you say?",
    },
    m.choice { id = "truth", chance = { 2, 4 }, text = { kk = "Білгенімді айтамын", ru = "Скажу, что знаю", en = "I say what I know" } },
    m.choice { id = "defend", chance = 2, text = defend },
    m.choice { id = "mute", chance = 2, text = { kk = "Пікір білдірмеймін", ru = "Без комментариев", en = "No comment" } },
  }
end

local STEP = { kk = "Бұл мәселеге қатыспай, комиссиядан шығамын", ru = "Отойду от вопроса и выйду из комиссии", en = "Step back: leave the matter and the commission" }

return held.questions({
  reply("3", "dep-03", STEP),
  reply("7", "dep-07", STEP),
  reply("a", "akim", { kk = "Ұсынысты қайтарып аламын", ru = "Отзову предложение о закупке", en = "Withdraw the proposal" }),
  again("3", "dep-03"),
  again("7", "dep-07"),
  again("a", "akim"),
  heard("facts", {
    kk = "Фактілердің жария түсіндірмесі шықты. Мәтінін оқыңыз: уәде орындалды ма?",
    ru = "Вышло публичное изложение фактов. Прочтите его: обещание выполнено?",
    en = "The public statement of the facts is out. Read it: is the promise kept?",
  }),
  heard("apology", {
    kk = "Жария кешірім шықты. Мәтінін оқыңыз: оны қабылдайсыз ба?",
    ru = "Вышло публичное извинение. Прочтите его: Вы его принимаете?",
    en = "The public apology is out. Read it: do you accept it?",
  }),
  heard("step", {
    kk = "Істен шеттеу туралы құжат шықты. Мәтінін оқыңыз: уәде орындалды ма?",
    ru = "Вышел документ об отходе от дела. Прочтите его: обещание выполнено?",
    en = "The paper on stepping back is out. Read it: is the promise kept?",
  }),
  evening("trust-high", { 1, 1, 3, 7, 4 }),
  evening("trust-mid", { 1, 2, 4, 3, 1 }),
  evening("trust-low", { 5, 4, 2, 1, 1 }),

  m.question {
    id = "chat", to = "resident-3", after = { phase = "hours", minutes = 1 },
    when = "item.called item=purchase",
    title = {
      kk = "Тойдағы суретті чатқа саласыз ба?", ru = "Выложите свадебный снимок в чат?",
      en = "Do you post the wedding picture in the chat?",
    },
    m.choice { id = "hold", chance = { 2, 4 }, text = { kk = "Алдымен суреттегі адамнан сұраймын", ru = "Сначала спрошу того, кто на снимке", en = "I first ask the person in the picture" } },
    m.choice { id = "post", chance = { 3, 2 }, text = { kk = "Саламын, анық-қанығына өздері жетсін", ru = "Выложу, пусть разбираются", en = "I post it; let them sort it out" } },
  },
  m.question {
    id = "street", to = { "resident-1", "resident-2" }, after = { phase = "hours", minutes = 6 },
    title = {
      kk = "Мақаланы оқыдыңыз. Не істейсіз?", ru = "Вы прочли статью. Что сделаете?", en = "You have read the article. What do you do?",
    },
    m.choice { id = "letter", leads = "letter", chance = 3, text = { kk = "Мәслихат төрағасына ашық хат жазамыз", ru = "Напишем открытое письмо председателю маслихата", en = "Write an open letter to the chair of the maslikhat" } },
    m.choice { id = "wait", chance = 2, text = { kk = "Ресми жауап күтеміз", ru = "Подождём официального ответа", en = "Wait for an official answer" } },
  },
  stand("3", "article-kin", COLLEAGUE),
  stand("7", "article-share", COLLEAGUE),
  stand("a", "article-text", { kk = "Әкімдікті қорғаймын", ru = "Вступлюсь за акимат", en = "I defend the akimat" }),
  m.question {
    id = "side-supplier", to = "supplier", after = { phase = "hours", minutes = 6 },
    title = {
      kk = "Журналист сізден туыстық байланыс туралы сұрады. Не дейсіз?", ru = "Журналист спрашивает Вас о родстве. Что ответите?",
      en = "The journalist asks you about the kinship. What do you answer?",
    },
    m.choice { id = "tell", chance = { 1, 3 }, text = { kk = "Мәтінді өзім жазғанымды айтамын", ru = "Скажу, что описание писал я", en = "I say that I wrote the specification" } },
    m.choice { id = "kin", chance = 2, text = { kk = "«Туыспыз, болды» деймін", ru = "Отвечу: «Да, родня, и всё»", en = "I say: “Yes, kin, and that is all”" } },
    m.choice { id = "threat", chance = { 2, 1 }, text = { kk = "Сотпен қорқытамын", ru = "Пригрожу судом", en = "I threaten to sue" } },
  },
  m.question {
    id = "side-doctor", to = "doctor", after = { phase = "hours", minutes = 6 },
    title = {
      kk = "Қызыңыз «Мед-Арқада» тағылымдамада екенін айтасыз ба?", ru = "Скажете о стажировке дочери в «Мед-Арке»?",
      en = "Do you speak of your daughter's traineeship at Med-Arqa?",
    },
    m.choice { id = "tell", chance = { 2, 4 }, text = { kk = "Өзім айтамын", ru = "Скажу сама", en = "I say it myself" } },
    m.choice { id = "hide", chance = { 3, 2 }, text = { kk = "Бұл іске қатысы жоқ", ru = "К делу это не относится", en = "It has nothing to do with it" } },
  },
  m.question {
    id = "side-buyer", to = "buyer", after = { phase = "hours", minutes = 6 },
    title = {
      kk = "Журналист файл туралы сұрап тұр. Не істейсіз?", ru = "Журналист спрашивает о файле. Что сделаете?",
      en = "The journalist asks about the file. What do you do?",
    },
    m.choice { id = "tell", chance = { 2, 3 }, text = { kk = "Ескерткенімді және жазбаның нөмірін айтамын", ru = "Скажу, что предупреждал, и номер записки", en = "I say that I gave a warning, and its number" } },
    m.choice { id = "boss", chance = { 3, 3 }, text = { kk = "Әкімнің орынбасарына жіберемін", ru = "Отправлю к заместителю акима", en = "I send the journalist to the deputy akim" } },
  },
  m.question {
    id = "side-akim", to = "akim", after = { phase = "hours", minutes = 4 },
    title = {
      kk = "Аудан әкімі сізден: «Сатып алуды тоқтата тұрамыз ба?» – деп сұрады.", ru = "Аким района спрашивает: «Приостановим закупку?»",
      en = "The akim of the district asks: “Do we suspend the purchase?”",
    },
    m.choice { id = "hold", chance = { 2, 4 }, text = { kk = "Тоқтата тұрайық, мәтінді қайта жазайық", ru = "Приостановим и перепишем описание", en = "Suspend it and rewrite the specification" } },
    m.choice { id = "go", chance = { 3, 2 }, text = { kk = "Жоқ, ақша қайтарып алынады", ru = "Нет, деньги заберут", en = "No, the money will be taken back" } },
  },
  m.question {
    id = "check", to = "officer", after = { phase = "hours", minutes = 6 },
    title = {
      kk = "Мақала сіздің үстеліңізде. Не істейсіз?", ru = "Статья у Вас на столе. Что сделаете?",
      en = "The article is on your desk. What do you do?",
    },
    m.choice { id = "explain", chance = { 2, 3 }, text = { kk = "Комиссияға түсіндірме хат жазамын", ru = "Напишу комиссии разъяснение", en = "Write the commission a letter of explanation" } },
    m.choice { id = "open", chance = 2, text = { kk = "Тексеруге негіз бар-жоғын қараймын", ru = "Посмотрю, есть ли основания для проверки", en = "See whether there are grounds for a check" } },
    m.choice { id = "watch", chance = { 2, 1 }, text = { kk = "Әзірге қарап отырамын", ru = "Пока посмотрю", en = "Watch for now" } },
  },
  m.question {
    id = "protocol", to = "secretary", after = { phase = "hours", minutes = 6 },
    when = "vote.closed subject=whole:purchase",
    title = {
      kk = "Журналист кім қалай дауыс бергені жазылған хаттаманы сұрады. Не істейсіз?",
      ru = "Журналист просит поимённый протокол голосования. Что сделаете?",
      en = "The journalist asks for the record of the vote by name. What do you do?",
    },
    m.choice { id = "publish", chance = { 2, 4 }, text = { kk = "Сайтқа шығарамын: дауыс беру ашық өтті ғой", ru = "Выложу на сайт: голосование было открытым", en = "Put it on the website: the vote was open" } },
    m.choice { id = "wait", chance = 3, text = { kk = "Қол қойылғанша бермеймін", ru = "Не дам, пока не подписан", en = "I do not give it out before it is signed" } },
  },
  m.question {
    id = "control", to = "ngo", after = { phase = "hours", minutes = 5 },
    title = {
      kk = "Жұрт сізден баға күтіп отыр. Не істейсіз?", ru = "От Вас ждут оценки. Что сделаете?", en = "People expect your judgement. What do you do?",
    },
    m.choice { id = "review", chance = { 2, 3 }, text = { kk = "Қоғамдық бақылау жүргізуді ұсынамын", ru = "Предложу общественный контроль", en = "Propose public control" } },
    m.choice { id = "blame", chance = 2, text = { kk = "Комиссияны таратуды талап етемін", ru = "Потребую распустить комиссию", en = "Demand that the commission be dissolved" } },
    m.choice { id = "wait", chance = 1, text = { kk = "Жауап күтемін", ru = "Подожду ответа", en = "Wait for the answer" } },
  },
  m.question {
    id = "more", to = "journalist", after = { phase = "hours", minutes = 7 },
    title = {
      kk = "Қолыңызда тағы бір құжат бар. Оны қашан шығарасыз?", ru = "У Вас есть ещё документ. Когда опубликуете?",
      en = "You have another document. When do you publish it?",
    },
    m.choice { id = "after", chance = { 2, 4 }, text = { kk = "Екінші жақтың жауабын естіген соң", ru = "После ответа другой стороны", en = "After hearing the other side" } },
    m.choice { id = "now", chance = 2, text = { kk = "Бірден", ru = "Сразу", en = "At once" } },
  },
  m.question {
    id = "act", to = "chair", law = "ANTICORR 15(3)", after = { phase = "hours", minutes = 11 },
    title = {
      kk = "Мақаланы бәрі оқыды. Қандай шара қолданасыз?",
      ru = "Статью прочли все. Какие меры примете?",
      en = "Everybody has read the article. What measures do you take?",
    },
    m.choice { id = "measures", chance = { 2, 5 }, text = { kk = "Осы мәселеден шеттетіп, бақылауды басқаға тапсырамын", ru = "Отстраню от вопроса, контроль поручу другому", en = "Take the person off the matter and give its oversight to another" } },
    m.choice { id = "wait", chance = 2, text = { kk = "Тексеру біткенше күтемін", ru = "Дождусь конца проверки", en = "Wait for the check to end" } },
  },
  m.question {
    id = "reopen", to = "dep-02", after = { phase = "hours", minutes = 11 },
    when = "decision.adopted draft=purchase",
    title = {
      kk = "Комиссияның қорытындысын қайтесіз?", ru = "Что Вы сделаете с заключением комиссии?",
      en = "What do you do about the commission's opinion?",
    },
    m.choice { id = "review", chance = { 2, 4 }, text = { kk = "Келесі отырыста қайта қарауды ұсынамын", ru = "Предложу пересмотреть на следующем заседании", en = "Propose to review it at the next sitting" } },
    m.choice { id = "stand", chance = { 3, 2 }, text = { kk = "Қорытынды заңды, өзгертпеймін", ru = "Заключение законно, менять не стану", en = "It is lawful; I leave it as it is" } },
  },
}, "hours", held.ARTICLE)
