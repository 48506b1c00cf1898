-- Private questions: dilemmas with a score, a rating, another seat to choose – and an open question.
local m = require "maslikhat"

local function all(text)
  return { kk = text, ru = text, en = text }
end

return m.scenario {
  format = 1, id = "ethics", title = all "Ethics", place = all "A council",
  players = { min = 1, max = 8 },
  council = { established = 6, total = 6, chair = "chair", secretary = "secretary" },
  rules = m.rules "maslikhat" {},
  cast = m.roles "roles",
  drafts = {
    code = m.draft { title = all "A code of ethics", item = "ethics", by = "akim",
      m.clause { id = "keep", text = all "Deputies keep a code." } },
  },
  agenda = {
    m.item { id = "ethics", title = all "A code of ethics" },
  },
  scores = {
    m.score {
      id = "integrity",
      title = { kk = "Адалдық", ru = "Честность", en = "Integrity" },
      bands = {
        { -1, {
          kk = "Мүдделер қақтығысын көру қиынға соғып тұр: күдіктенсеңіз, алдымен сұраңыз.",
          ru = "Конфликт интересов Вы замечаете не всегда: сомневаетесь – сначала спросите.",
          en = "You do not always see a conflict of interest: when in doubt, ask first.",
        } },
        { 4, {
          kk = "Мүдделер қақтығысын көресіз және ол туралы айтасыз.",
          ru = "Вы видите конфликт интересов и говорите о нём.",
          en = "You see a conflict of interest and speak of it.",
        } },
      },
    },
  },
  questions = {
    m.question {
      id = "gift", private = true, score = "integrity", show = "counts", law = "REG 65",
      to = "council akim",
      title = {
        kk = "Кәсіпкер сізге қымбат сағат сыйлады. Не істейсіз?",
        ru = "Предприниматель подарил Вам дорогие часы. Что сделаете?",
        en = "A businessman has given you an expensive watch. What do you do?",
      },
      explain = {
        kk = "Қызметіне байланысты сыйлық қабылданбайды.",
        ru = "Подарки, связанные с должностью, не принимают.",
        en = "Gifts that have to do with the office are not accepted.",
      },
      m.choice { id = "return", points = 3,
        text = { kk = "Қайтарамын", ru = "Верну", en = "I give it back" } },
      m.choice { id = "report", points = 2,
        text = { kk = "Хабарлаймын", ru = "Сообщу", en = "I report it" } },
      m.choice { id = "keep", points = 0,
        text = { kk = "Алып қаламын", ru = "Оставлю себе", en = "I keep it" } },
    },
    m.question {
      id = "relative", private = true, score = "integrity",
      title = {
        kk = "Комиссия туысыңыздың фирмасын талқылайды. Не істейсіз?",
        ru = "Комиссия обсуждает фирму Вашего родственника. Что сделаете?",
        en = "The commission debates a relative's firm. What do you do?",
      },
      m.choice { id = "declare", points = 3,
        text = { kk = "Мәлімдеймін", ru = "Заявлю о конфликте", en = "I declare it" } },
      m.choice { id = "silent", points = -1,
        text = { kk = "Үндемеймін", ru = "Промолчу", en = "I say nothing" } },
    },
    m.question {
      id = "risk", private = true, show = "counts", scale = { 1, 5 },
      title = {
        kk = "Сіздің жұмысыңызда сыбайлас жемқорлық қаупі қандай?",
        ru = "Насколько велик риск коррупции в Вашей работе?",
        en = "How great is the risk of corruption in your own work?",
      },
      low = { kk = "жоқ", ru = "нет", en = "none" },
      high = { kk = "өте жоғары", ru = "очень велик", en = "very great" },
    },
    m.question {
      id = "convinced", private = true, show = "counts", choices = "seats",
      title = {
        kk = "Сізді кім иландырды?", ru = "Кто Вас убедил?", en = "Who convinced you?",
      },
    },
    m.question {
      id = "known", private = true, show = "counts",
      title = {
        kk = "Қызмет бабындағы сыйлыққа рұқсат бар ма?",
        ru = "Разрешены ли подарки по должности?",
        en = "Are gifts for the office allowed?",
      },
      m.choice { id = "never", right = true, text = { kk = "Жоқ", ru = "Нет", en = "No" } },
      m.choice { id = "small", text = { kk = "Арзан болса", ru = "Недорогие", en = "Small ones" } },
    },
    m.question {
      id = "aloud",
      title = { kk = "Кодекс керек пе?", ru = "Нужен ли кодекс?", en = "Is a code needed?" },
      m.choice { id = "yes", text = { kk = "Иә", ru = "Да", en = "Yes" } },
      m.choice { id = "no", text = { kk = "Жоқ", ru = "Нет", en = "No" } },
    },
  },
  phases = {
    m.phase { id = "sitting", title = all "Sitting", minutes = 60, hint = all "Lead." },
  },
  on = {
    ["answer.given"] = function(s, e)
      local seen = s:question(e.question)
      s:act("facilitator", "note.add", e.question .. " " .. e.seat .. ": " .. tostring(e.choices) ..
        " " .. tostring(e.right) .. " " .. tostring(seen.by) .. " " .. tostring(seen.counts))
    end,
    ["question.closed"] = function(s, e)
      local seen = s:question(e.question)
      s:act("facilitator", "note.add", e.question .. ": " .. tostring(e.counts) .. " " ..
        tostring(seen.right) .. " " .. tostring(seen.by == nil) .. " " ..
        tostring(seen.counts and seen.counts.keep) .. " " .. tostring(seen.counts and seen.counts.yes))
    end,
  },
}
