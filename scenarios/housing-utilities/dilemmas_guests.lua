-- The same for those who have no vote: residents, associations, the company, the press, the council.

local m = require "maslikhat"
local react = require "handlers"

local DECIDE = { phase = "discussion", minutes = 15 }

return {
  m.question {
    id = "nephew", to = "ngo-1", after = DECIDE,
    title = {
      kk = "Ашық есеп жиеніңіздің сметасыз алған ақысын да көрсетеді. Не істейсіз?",
      ru = "Открытый отчёт покажет и то, что Вашему племяннику заплатили без сметы. Что сделаете?",
      en = "Open reports will also show that your nephew was paid without an estimate. What do you do?",
    },
    m.choice {
      id = "tell", chance = { 2, 4 },
      text = {
        kk = "Өзім айтып, бақылауды қолдаймын", ru = "Скажу сама и поддержу контроль", en = "Tell it myself and back control",
      },
    },
    m.choice {
      id = "hide", chance = { 4, 2 },
      text = {
        kk = "Бұл туралы үндемеймін", ru = "Об этом промолчу", en = "Keep silent about it",
      },
    },
    m.choice {
      id = "soften", chance = 2,
      text = {
        kk = "Есеп алдағы жұмыстан басталсын деймін", ru = "Попрошу отчёт только о новых работах",
        en = "Ask for reports on new works only",
      },
    },
  },
  m.question {
    id = "grant", to = "ngo-2", after = DECIDE,
    title = {
      kk = "Хегай сұрады: «Топ құрылса, қорыңызға не пайда?» Не айтасыз?",
      ru = "Хегай спрашивает: «Что Вашему фонду с этой группы?» Что ответите?",
      en = "Khegai asks: “What does your foundation gain from the group?” What do you say?",
    },
    m.choice {
      id = "truth", chance = { 2, 5 },
      text = {
        kk = "Шындықты: грантымыз бар", ru = "Правду: у нас есть грант", en = "The truth: we have a grant",
      },
    },
    m.choice {
      id = "nothing", chance = { 4, 1 },
      text = { kk = "Ештеңе пайда жоқ деймін", ru = "Скажу, что ничего", en = "Nothing, I say" },
    },
    m.choice {
      id = "later", chance = 2,
      text = {
        kk = "Сөзді басқаға бұрамын", ru = "Переведу разговор", en = "Change the subject",
      },
    },
  },
  m.question {
    id = "page", to = "ngo-3", after = DECIDE,
    title = {
      kk = "Журнал бетін рұқсатсыз суретке түсірдіңіз: екі үй кейін жазылған. Не істейсіз?",
      ru = "Вы без разрешения сняли страницу журнала: два дома вписаны позже. Что сделаете?",
      en = "You took a picture of the register without leave: two buildings were added later. What do you do?",
    },
    m.choice {
      id = "request", chance = { 2, 5 },
      text = {
        kk = "Ресми сұрау салуға көмектесемін", ru = "Помогу подать официальный запрос", en = "Help to file an official request",
      },
    },
    m.choice {
      id = "give", chance = 3,
      text = {
        kk = "Суретті Мәмбетоваға беремін", ru = "Отдам снимок Мамбетовой", en = "Give the picture to Mambetova",
      },
    },
    m.choice {
      id = "keep", chance = { 4, 2 },
      text = { kk = "Ешкімге көрсетпеймін", ru = "Никому не покажу", en = "Show it to nobody" },
    },
  },
  m.question {
    id = "signatures", to = "resident-1", after = DECIDE,
    title = {
      kk = "142 қолдың жиырма шақтысын өзіңіз қойғансыз. Өтінішті қалай оқисыз?",
      ru = "Около двадцати из 142 подписей Вы поставили сами. Как прочтёте обращение?",
      en = "Some twenty of the 142 signatures you wrote yourself. How do you read the appeal?",
    },
    m.choice {
      id = "all", chance = { 5, 2 },
      text = {
        kk = "Барлығын қалдырып, 142 деп оқимын", ru = "Оставлю все и прочту: 142", en = "Leave them all and read: 142",
      },
    },
    m.choice {
      id = "honest", chance = { 3, 4 },
      text = {
        kk = "Сызып тастап, 122 деп оқимын", ru = "Вычеркну и прочту: 122", en = "Cross them out and read: 122",
      },
    },
    m.choice {
      id = "lawyer", chance = { 2, 4 },
      text = {
        kk = "Сапарғалиден реттеуін сұраймын", ru = "Попрошу Сапаргали всё проверить", en = "Ask Sapargali to put it right",
      },
    },
  },
  m.question {
    id = "source", to = "resident-2", after = DECIDE,
    title = {
      kk = "4,6 млн теңгенің актісін сізге жездеңіз берді. Оны қайтесіз?",
      ru = "Акт на 4,6 млн тенге Вам дал муж сестры. Что с ним сделаете?",
      en = "Your sister's husband gave you the certificate of 4.6 million tenge. What do you do with it?",
    },
    m.choice {
      id = "press", chance = 4,
      text = {
        kk = "Атын айтпау шартымен Жұмабекке беремін", ru = "Отдам Жумабек, если не назовёт источник",
        en = "Give it to Zhumabek, who keeps the source secret",
      },
    },
    m.choice {
      id = "hall", chance = 3,
      text = {
        kk = "Залда өзім көрсетемін", ru = "Покажу залу сам", en = "Show it to the hall myself",
      },
    },
    m.choice {
      id = "keep", chance = 3,
      text = {
        kk = "Көрсетпеймін: туысым жұмыстан қалады", ru = "Не покажу: родственника уволят",
        en = "Not show it: he would be fired",
      },
    },
  },
  m.question {
    id = "debt", to = "resident-3", after = DECIDE,
    title = {
      kk = "Төлеміңіз туралы залда айтылып кетсе ше? Не істейсіз?",
      ru = "А если в зале заговорят о Ваших платежах? Что сделаете?",
      en = "And if your own bills are spoken of in the hall? What do you do?",
    },
    m.choice {
      id = "say", chance = { 2, 4 },
      text = { kk = "Өзім айтамын", ru = "Скажу сама", en = "Say it myself" },
    },
    m.choice {
      id = "pay", chance = { 2, 4 },
      text = {
        kk = "Бөліп төлеуге келісемін", ru = "Договорюсь платить частями", en = "Agree to pay in parts",
      },
    },
    m.choice {
      id = "hide", chance = { 5, 2 },
      text = {
        kk = "Үндемей, сөз де сұрамаймын", ru = "Промолчу и слова не попрошу", en = "Keep silent and ask for no floor",
      },
    },
  },
  m.question {
    id = "kinship", to = "company", after = DECIDE,
    title = {
      kk = "Есжанов – қарындасыңыздың күйеуі. Оған не дейсіз?",
      ru = "Есжанов – муж Вашей сестры. Что ему скажете?",
      en = "Yeszhanov is your sister's husband. What do you tell him?",
    },
    m.choice {
      id = "declare", chance = { 2, 4 },
      text = {
        kk = "«Мәлімде: кейін жанжал қымбатқа түседі»", ru = "«Заяви: потом скандал выйдет дороже»",
        en = "“Declare it: a scandal later costs more”",
      },
    },
    m.choice {
      id = "help", chance = { 4, 2 },
      text = {
        kk = "«Дауыс беріп көмектес»", ru = "«Помоги голосом»", en = "“Help me with your vote”",
      },
    },
    m.choice {
      id = "nothing", chance = 2,
      text = { kk = "Ештеңе", ru = "Ничего", en = "Nothing" },
    },
  },
  m.question {
    id = "publish", to = "media-1", after = DECIDE,
    title = {
      kk = "Бір адам «Есжанов пен Мұқышев – туыс» деді. Екінші дәлел жоқ. Не істейсіз?",
      ru = "Один человек сказал: Есжанов и Мукушев – родня. Второго доказательства нет. Что сделаете?",
      en = "One person says that Yeszhanov and Mukushev are related. There is no second proof. What do you do?",
    },
    on_answer = react.on_publish,
    m.choice {
      id = "now", chance = { 5, 1 },
      text = {
        kk = "Бірден жариялаймын", ru = "Опубликую сразу", en = "Publish at once",
      },
    },
    m.choice {
      id = "ask", chance = { 3, 5 },
      text = {
        kk = "Алдымен Есжановтың өзінен сұраймын", ru = "Сначала спрошу самого Есжанова", en = "Ask Yeszhanov himself first",
      },
    },
    m.choice {
      id = "wait", chance = { 2, 3 },
      text = {
        kk = "Екінші дәлелді күтемін", ru = "Подожду второго доказательства", en = "Wait for a second proof",
      },
    },
  },
  m.question {
    id = "picture", to = "media-2", after = DECIDE,
    title = {
      kk = "Мұрағатыңызда Есжановтың үйлену тойының суреті жатыр. Не істейсіз?",
      ru = "В архиве у Вас снимок со свадьбы Есжанова. Что сделаете?",
      en = "In your archive lies a picture of Yeszhanov's wedding. What do you do?",
    },
    on_answer = react.on_picture,
    m.choice {
      id = "give", chance = { 5, 6 },
      text = { kk = "Жұмабекке беремін", ru = "Отдам Жумабек", en = "Give it to Zhumabek" },
    },
    m.choice {
      id = "tell", chance = { 2, 3 },
      text = {
        kk = "Есжановқа «өзің мәлімде» деймін", ru = "Скажу Есжанову: заяви сам", en = "Tell Yeszhanov to declare it himself",
      },
    },
    m.choice {
      id = "keep", chance = { 4, 2 },
      text = { kk = "Мұрағатта қалсын", ru = "Оставлю в архиве", en = "Leave it in the archive" },
    },
  },
  m.question {
    id = "delay", to = "observer", after = DECIDE,
    title = {
      kk = "Кеңестің ұсынымы жауапсыз, бірақ хатты өзіңіз бір апта кешіктірдіңіз. Не айтасыз?",
      ru = "Рекомендация совета без ответа, но письмо Вы сами отправили на неделю позже. Что скажете?",
      en = "The council's recommendation got no answer, but you sent the letter a week late. What do you say?",
    },
    m.choice {
      id = "admit", chance = { 2, 5 },
      text = {
        kk = "Кешіккенімді мойындап, жауап сұраймын", ru = "Признаю задержку и попрошу ответа",
        en = "Admit the delay and ask for an answer",
      },
    },
    m.choice {
      id = "demand", chance = 3,
      text = { kk = "Тек жауап талап етемін", ru = "Просто потребую ответа", en = "Only demand an answer" },
    },
    m.choice {
      id = "silent", chance = { 4, 1 },
      text = { kk = "Үндемеймін", ru = "Промолчу", en = "Keep silent" },
    },
  },
}
