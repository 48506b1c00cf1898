-- Convening a session (m.convening): the papers that call it and their terms. A regular one has ten
-- days' notice and its materials five days ahead; an extraordinary one is called by the chair or a
-- third of the deputies elected (REG 9), with three days' notice, and considers only what it was
-- called for. The days are a (choice): a setting each.
local m = require "maslikhat"

local PAPERS = {
  ["call"] = { law = "REG 9",
    title = {
      kk = "Кезектен тыс сессия шақыру туралы талап", ru = "Требование о созыве внеочередной сессии",
      en = "Call for an extraordinary session",
    },
  },
  ["notice"] = {
    title = {
      kk = "Сессия туралы хабарлама", ru = "Извещение о сессии", en = "Notice of the session",
    },
  },
  ["materials"] = {
    title = {
      kk = "Сессия материалдары", ru = "Материалы сессии", en = "Materials of the session",
    },
  },
}

local TERMS = {
  notice = {
    kk = "Сессия туралы алдын ала хабарлау", ru = "Извещение о сессии заранее",
    en = "Notice ahead of the session",
  },
  materials = {
    kk = "Материалдарды алдын ала тарату", ru = "Материалы сессии заранее",
    en = "Materials ahead of the session",
  },
}

-- Where several sittings are convened, their papers and terms say which they are for.
local function of_sitting(settings, title)
  local named = {}
  for lang, text in pairs(title) do
    named[lang] = settings.named and text .. ": " .. settings.named[lang] or text
  end
  return named
end

local function why(settings)
  return m.part {
    id = "why", law = "REG 9", least = 10,
    title = { kk = "Не үшін шақырылады", ru = "Для чего созывается", en = "What it is called for" },
    hint = {
      kk = "Сессия тек осы мәселелерді қарайды.",
      ru = "Сессия рассмотрит только эти вопросы.",
      en = "The session considers these items and no others.",
    },
    sample = settings.why or {
      kk = "Кейінге қалдыруға болмайтын мәселені қарау үшін.",
      ru = "Для рассмотрения вопроса, который нельзя отложить.",
      en = "To consider a matter that cannot be put off.",
    },
  }
end

local function day(settings)
  return m.part {
    id = "day", law = "(choice)", day = settings.sitting,
    title = { kk = "Сессия күні", ru = "День сессии", en = "Day of the session" },
    hint = {
      kk = "Күнін жазыңыз: сессия сол күннен бұрын ашылмайды.",
      ru = "Назовите день: раньше него сессия не откроется.",
      en = "Name the day: the session does not open before it.",
    },
  }
end

local function agenda()
  return m.part {
    id = "agenda", law = "(choice)",
    title = { kk = "Күн тәртібінің жобасы", ru = "Проект повестки дня", en = "Draft agenda" },
    sample = {
      kk = "Сессия күн тәртібінің жобасы қоса беріледі.",
      ru = "Проект повестки дня сессии прилагается.",
      en = "The draft agenda of the session is attached.",
    },
  }
end

local function documents()
  return m.part {
    id = "documents", law = "(choice)",
    title = { kk = "Жобалар мен құжаттар", ru = "Проекты и документы", en = "Drafts and documents" },
    sample = {
      kk = "Шешім жобалары мен түсіндірме жазбалар депутаттарға таратылды.",
      ru = "Проекты решений и пояснительные записки розданы депутатам.",
      en = "The draft decisions and explanatory notes have been given to the deputies.",
    },
  }
end

local function paper(settings, kind, more)
  local made = {
    id = settings.sitting .. "-" .. kind, title = of_sitting(settings, PAPERS[kind].title), law = PAPERS[kind].law,
    by = settings.by, to = settings.to, phase = settings.phase, convenes = settings.sitting,
  }
  for key, value in pairs(more) do
    made[key] = value
  end
  return m.paper(made)
end

local function term(settings, kind, days)
  return m.deadline {
    id = settings.sitting .. "-" .. kind, title = of_sitting(settings, TERMS[kind]), law = "(choice)",
    who = settings.by, days = days, at_least = true,
    from = "paper.submitted paper=" .. settings.sitting .. "-" .. kind,
    done_by = "sitting.opened sitting=" .. settings.sitting,
  }
end

-- A third of those elected, the author among them.
local function co_authors(total)
  return total > 0 and (total + 2) // 3 - 1 or 0
end

return function(settings, council)
  local papers, terms = {}, {}
  if settings.extraordinary then
    papers[1] = paper(settings, "call", {
      by = settings.deputies, signers = settings.deputies,
      signs = co_authors(council.total or 0), alone = council.chair, why(settings),
    })
    papers[2] = paper(settings, "notice", { day(settings), agenda() })
    terms[1] = term(settings, "notice", settings.notice_days or 3)
  else
    papers[1] = paper(settings, "notice", { day(settings), agenda() })
    papers[2] = paper(settings, "materials", { documents() })
    terms[1] = term(settings, "notice", settings.notice_days or 10)
    terms[2] = term(settings, "materials", settings.materials_days or 5)
  end
  return papers, terms
end
