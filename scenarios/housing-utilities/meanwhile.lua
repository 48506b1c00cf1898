-- What is left to those who have no vote while the others speak and vote, and to whoever has declared
-- an interest: to keep out of it, or not to.

local m = require "maslikhat"
local react = require "handlers"

return {
  m.question {
    id = "in-law", to = "dep-05", after = { phase = "discussion", minutes = 11 },
    when = "not seat.recused seat=dep-05",
    title = {
      kk = "Мұқышев жазды: «Жарыссөзде мені қорғап сөйлейсің ғой?» Не дейсіз?",
      ru = "Мукушев пишет: «Ты ведь выступишь за меня в прениях?» Что ответите?",
      en = "Mukushev writes: “You will speak up for me in the debate, won't you?” What do you answer?",
    },
    m.choice {
      id = "ask", chance = { 1, 3 },
      text = {
        kk = "«Алдымен хатшыдан мүдде туралы сұраймын»", ru = "«Сначала спрошу секретаря об интересах»",
        en = "“I shall first ask the secretary about interests”",
      },
    },
    m.choice {
      id = "promise", chance = { 4, 2 },
      text = { kk = "«Сөйлеймін, көмектесемін»", ru = "«Выступлю, помогу»", en = "“I will speak, I will help”" },
    },
    m.choice { id = "nothing", chance = 2, text = { kk = "Жауап бермеймін", ru = "Не отвечу", en = "I do not answer" } },
  },
  m.question {
    id = "last-word", to = "ngo residents company media observer", after = { phase = "questions", minutes = 17 },
    title = {
      kk = "Дауыс беруге санаулы минут қалды. Дәлізде депутаттарға не айтасыз?",
      ru = "До голосования считаные минуты. Что скажете депутатам в кулуарах?",
      en = "The vote is minutes away. What do you tell the deputies in the corridor?",
    },
    m.choice {
      id = "control", chance = 2,
      text = { kk = "«Ақша бақылауда болсын»", ru = "«Пусть деньги будут под контролем»", en = "“Let the money be watched”" },
    },
    m.choice {
      id = "order", chance = 2,
      text = {
        kk = "«Ең тозған үйден бастаңыздар»", ru = "«Начните с самого изношенного дома»", en = "“Begin with the most worn building”",
      },
    },
    m.choice {
      id = "today", chance = 2,
      text = { kk = "«Шешімді бүгін қабылдаңыздар»", ru = "«Примите решение сегодня»", en = "“Decide today”" },
    },
    m.choice {
      id = "nothing", chance = { 3, 1 },
      text = { kk = "Ештеңе: өздері шешсін", ru = "Ничего: пусть решают сами", en = "Nothing: let them decide" },
    },
  },
  m.question {
    id = "sheet", to = "secretary", after = { phase = "questions", minutes = 17 },
    title = {
      kk = "Түзетулер жиналды, дауыс беру жақын. Депутаттарға не істеп бересіз?",
      ru = "Поправки собраны, скоро голосование. Что сделаете для депутатов?",
      en = "The amendments are in and the vote is near. What do you do for the deputies?",
    },
    on_answer = react.on_sheet,
    m.choice {
      id = "list", chance = { 2, 5 },
      text = { kk = "Түзетулер тізімін таратамын", ru = "Раздам список поправок", en = "Hand out a list of the amendments" },
    },
    m.choice {
      id = "nothing", chance = { 3, 1 },
      text = {
        kk = "Ештеңе: бәрін төраға оқиды", ru = "Ничего: всё прочтёт председатель", en = "Nothing: the chair reads all of it out",
      },
    },
  },
  m.question {
    id = "from-aside", to = "dep-05", after = { phase = "voting", minutes = 4 },
    when = "seat.recused seat=dep-05",
    title = {
      kk = "Әріптесіңіз жазды: «Конкурс туралы түзетуге қалай дауыс берейік?» Сіз мүддеңізді мәлімдегенсіз. Не дейсіз?",
      ru = "Коллега пишет: «Как голосуем по конкурсу?» Вы заявили об интересе. Что ответите?",
      en = "A colleague writes: “How do we vote on the competition?” You have declared your interest. What do you answer?",
    },
    explain = {
      kk = "Мүддесін мәлімдеген депутат өзі дауыс бермейді ғана емес, басқаларға да ықпал етпегені жөн: әйтпесе мәлімдемеден пайда жоқ.",
      ru = "Заявивший об интересе не только сам не голосует: чтобы заявление имело смысл, он не влияет и на других.",
      en = "Whoever has declared an interest does not vote; for the declaration to mean anything, they do not sway the others either.",
    },
    m.choice {
      id = "nothing", chance = { 2, 5 },
      text = { kk = "«Мен қатыспаймын, өздерің шешіңдер»", ru = "«Я не участвую, решайте сами»", en = "“I take no part; decide yourselves”" },
    },
    m.choice {
      id = "hint", chance = { 3, 1 },
      text = {
        kk = "«Конкурс жөндеуді бір жылға кешіктіреді»", ru = "«Конкурс отодвинет ремонт на год»", en = "“A competition puts the repairs off by a year”",
      },
    },
  },
  m.question {
    id = "eight-written", to = "dep-07", when = "inject.fired id=last-minute & not amend.tabled prepared=last-minute",
    title = {
      kk = "Ауызша түзету қабылданбады. Мәтінін өзіңіз жазып, хатшыға тапсырасыз ба?",
      ru = "Устную поправку не приняли. Напишете текст и сдадите секретарю?",
      en = "The oral amendment was not accepted. Do you write the text and hand it to the secretary?",
    },
    on_answer = react.on_eight_written,
    m.choice {
      id = "write", chance = 6,
      text = { kk = "Екі жол жазып, тапсырамын", ru = "Напишу две строки и сдам", en = "I write two lines and hand them in" },
    },
    m.choice { id = "drop", chance = 1, text = { kk = "Бас тартамын", ru = "Откажусь от неё", en = "I give it up" } },
  },
}
