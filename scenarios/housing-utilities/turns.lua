-- What a complication asks of those whom it concerns.

local m = require "maslikhat"
local react = require "handlers"

return {
  m.question {
    id = "interrupted", to = "chair", when = "inject.fired id=appeal",
    title = {
      kk = "Тұрғын сөз сұрамай оқып тұр. Төраға ретінде не істейсіз?",
      ru = "Жительница читает без разрешения. Ваше решение как председателя?",
      en = "A resident reads without having the floor. What do you do as chair?",
    },
    on_answer = react.on_interrupted,
    m.choice {
      id = "floor", chance = { 3, 6 },
      text = {
        kk = "Кезекті бұзбай, сөз беремін", ru = "Дам слово в порядке очереди", en = "Give her the floor in her turn",
      },
    },
    m.choice {
      id = "warn", chance = { 4, 1 },
      text = { kk = "Ескерту жасаймын", ru = "Сделаю предупреждение", en = "Give a warning" },
    },
    m.choice {
      id = "go-on", chance = { 3, 1 },
      text = { kk = "Назар аудармай, жалғастырамын", ru = "Продолжу, не замечая", en = "Go on as if nothing were" },
    },
  },
  m.question {
    id = "letter", to = "akim", when = "inject.fired id=opinion",
    title = {
      kk = "400 миллионға берген қорытындыңызды қайтесіз?",
      ru = "Что сделаете с заключением на 400 миллионов?",
      en = "What becomes of your opinion on 400 million?",
    },
    on_answer = react.on_letter,
    m.choice {
      id = "withdraw", chance = { 3, 6 },
      text = {
        kk = "Қайтарып алып, залға айтамын", ru = "Отзову и скажу об этом залу", en = "Withdraw it and say so in the hall",
      },
    },
    m.choice {
      id = "keep", chance = { 4, 1 },
      text = {
        kk = "Күшінде қалдырамын", ru = "Оставлю в силе", en = "Let it stand",
      },
    },
  },
  m.question {
    id = "hospital", to = "dep-09", when = "inject.fired id=quorum & not answer.given question=shift choices=hand-over",
    title = {
      kk = "Ауруханаға ауыр жараланғандар түсті, сізді шақырып жатыр. Барасыз ба?",
      ru = "В больницу везут тяжело пострадавших, Вас вызывают. Поедете?",
      en = "Badly hurt people are coming in and the hospital calls you. Do you go?",
    },
    on_answer = react.on_called,
    m.choice {
      id = "go", chance = { 4, 3 },
      text = {
        kk = "Барамын: залдан шығамын", ru = "Поеду: ухожу из зала", en = "I go and leave the hall",
      },
    },
    m.choice {
      id = "stay", chance = { 2, 3 },
      text = {
        kk = "Дауыс біткенше қаламын", ru = "Останусь до конца голосования", en = "I stay until the votes are over",
      },
    },
  },
  m.question {
    id = "burst", to = "dep-03 dep-04 dep-07 dep-08 dep-11 dep-12", when = "inject.fired id=quorum",
    title = {
      kk = "Апат болған ауладағы сайлаушылар қоңырау шалып жатыр. Барасыз ба?",
      ru = "Звонят избиратели из дворов, где авария. Поедете?",
      en = "Voters call from the yards where the main has burst. Do you go?",
    },
    on_answer = react.on_called,
    m.choice {
      id = "go", chance = { 5, 3 },
      text = { kk = "Барамын: залдан шығамын", ru = "Поеду: ухожу из зала", en = "I go and leave the hall" },
    },
    m.choice {
      id = "stay", chance = { 3, 5 },
      text = { kk = "Дауыс беріп барамын", ru = "Сначала проголосую", en = "I vote first" },
    },
  },
  m.question {
    id = "thin", to = "chair", when = "inject.fired id=quorum",
    title = {
      kk = "Зал сирей бастады. Отырысты қалай жалғастырасыз?",
      ru = "Зал редеет. Как поведёте заседание дальше?",
      en = "The hall is thinning out. How do you go on?",
    },
    on_answer = react.on_thin,
    m.choice {
      id = "vote", chance = { 5, 6 },
      text = {
        kk = "Кворум барда дауысқа саламын", ru = "Голосуем, пока есть кворум", en = "Vote while there is a quorum",
      },
    },
    m.choice {
      id = "break", chance = { 3, 5 },
      text = {
        kk = "Он минут үзіліс жариялаймын", ru = "Объявлю перерыв на десять минут", en = "Call a break of ten minutes",
      },
    },
    m.choice {
      id = "close", chance = { 2, 1 },
      text = {
        kk = "Отырысты жабамын", ru = "Закрою заседание", en = "Close the sitting",
      },
    },
  },

  m.question {
    id = "aside", to = "dep-05", when = "seat.recused seat=dep-05 & phase.entered phase=voting",
    title = {
      kk = "Дауыс беру басталды, ал сіз мүддеңізді мәлімдегенсіз. Қайда боласыз?",
      ru = "Началось голосование, а Вы заявили об интересе. Где будете?",
      en = "The voting begins, and you have declared your interest. Where will you be?",
    },
    on_answer = react.on_called,
    m.choice {
      id = "stay", chance = { 4, 2 },
      text = {
        kk = "Залда отырамын: кворум керек", ru = "Останусь в зале: нужен кворум", en = "In the hall: the quorum is needed",
      },
    },
    m.choice {
      id = "go", chance = { 2, 3 },
      text = {
        kk = "Ешкімге әсер етпеу үшін шығамын", ru = "Выйду, чтобы ни на кого не влиять", en = "Outside, so as to sway nobody",
      },
    },
  },
  -- The channel has told the hall of the kinship: the last chance before the votes.
  m.question {
    id = "exposed", to = "dep-05",
    when = "inject.fired id=expose & answer.given question=picture choices=give & not answer.given question=publish choices=now & not seat.recused seat=dep-05",
    title = {
      kk = "Арна туыстығыңызды жазды, дауыс әлі басталған жоқ. Не істейсіз?",
      ru = "Канал написал о родстве, голосование ещё не началось. Что сделаете?",
      en = "The channel has written of your kinship; the votes have not begun. What do you do?",
    },
    on_answer = react.on_interest,
    m.choice {
      id = "declare", chance = { 2, 3 },
      text = {
        kk = "Мүдделер қақтығысын мәлімдеймін", ru = "Заявлю о конфликте интересов",
        en = "Declare the conflict of interest",
      },
    },
    m.choice {
      id = "stay", chance = { 6, 5 },
      text = { kk = "Дауыс беремін", ru = "Буду голосовать", en = "Vote all the same" },
    },
  },
  m.question {
    id = "roof", to = "company", when = "inject.fired id=expose",
    title = {
      kk = "Зал жауап күтіп отыр: 2-үйдің шатырына төленген ақша қайда?",
      ru = "Зал ждёт: где деньги за крышу дома № 2?",
      en = "The hall waits: where is the money for the roof of building 2?",
    },
    m.choice {
      id = "mend", chance = { 2, 5 },
      text = {
        kk = "Шатырды өз есебімізден жөндейміз", ru = "Починим крышу за свой счёт", en = "We mend the roof at our own cost",
      },
    },
    m.choice {
      id = "debts", chance = { 4, 2 },
      text = {
        kk = "Тұрғындардың қарызын айтамын", ru = "Напомню о долгах жителей", en = "Speak of the residents' debts",
      },
    },
    m.choice {
      id = "name", chance = { 3, 1 },
      text = {
        kk = "Актіге Теміржанов қол қойған деймін", ru = "Скажу, что акт подписал Темиржанов", en = "Say that Temirzhanov signed it",
      },
    },
  },
}
