-- A court: three judges, all of whom are the quorum, who decide by the majority of the bench after
-- they have deliberated behind closed doors. Its words, law and thresholds are its own.
local m = require "maslikhat"

return m.scenario {
  format = 1,
  id = "court",
  title = { kk = "Бас тартылған митинг", ru = "Отказ в митинге", en = "The refused rally" },
  place = { kk = "Қалалық сот", ru = "Городской суд", en = "City court" },
  players = { min = 1, max = 7 },
  council = { established = 3, total = 3, chair = "judge-1", secretary = "clerk" },
  laws = {
    CODE = {
      kk = "Сот ісін жүргізу кодексі",
      ru = "Кодекс о судопроизводстве",
      en = "Code of judicial procedure",
    },
  },
  bodies = {
    m.body {
      id = "court",
      called = {
        members = { kk = "судьялар", ru = "судьи", en = "judges" },
        chair = { kk = "төрағалық етуші судья", ru = "председательствующий судья", en = "presiding judge" },
        secretary = { kk = "сот отырысының хатшысы", ru = "секретарь суда", en = "clerk of the court" },
        body = { kk = "қалалық сот", ru = "городской суд", en = "the city court" },
        sitting = { kk = "сот отырысы", ru = "судебное заседание", en = "court sitting" },
        decision = { kk = "сот шешімі", ru = "решение суда", en = "judgment" },
      },
      speech = {
        report = { kk = "талап қою", ru = "иск", en = "claim" },
        debate = { kk = "сот жарыссөзі", ru = "судебные прения", en = "pleading" },
        question = { kk = "тарапқа сұрақ", ru = "вопрос стороне", en = "question to a party" },
        order = { kk = "қарсылық", ru = "возражение", en = "objection" },
      },
      law = {
        ["not-presiding"] = "CODE 12",
        ["not-deputy"] = "CODE 8(2)",
        ["item-first"] = "CODE 30",
      },
      thresholds = {
        quorum = {
          num = 1, den = 1, base = "total", law = "CODE 7",
          title = { kk = "барлық судья", ru = "все судьи", en = "all judges" },
        },
        bench = {
          num = 1, den = 2, base = "total", strict = true, law = "CODE 9",
          title = { kk = "судьялардың көпшілігі", ru = "большинство судей", en = "majority of the judges" },
        },
      },
    },
  },
  sittings = {
    m.sitting {
      id = "trial",
      body = "court",
      title = { kk = "Сот отырысы", ru = "Судебное заседание", en = "Court sitting" },
    },
  },
  rules = m.rules "maslikhat" {},
  cast = m.roles "roles",
  agenda = {
    m.item {
      id = "claim",
      title = {
        kk = "Митингіден бас тартуды заңсыз деп тану туралы",
        ru = "О признании отказа в митинге незаконным",
        en = "On declaring the refusal of a rally unlawful",
      },
    },
  },
  drafts = {
    judgment = m.draft {
      item = "claim",
      by = "judge-1",
      threshold = "bench",
      title = {
        kk = "Талап арыз туралы",
        ru = "По исковому заявлению",
        en = "On the claim",
      },
      m.clause {
        id = "unlawful",
        text = {
          kk = "Бас тарту заңсыз деп танылсын.",
          ru = "Признать отказ незаконным.",
          en = "The refusal is declared unlawful.",
        },
      },
    },
  },
  questions = {
    m.question {
      id = "reasoned",
      item = "claim",
      threshold = "bench",
      law = "CODE 31(1)",
      title = { kk = "Бас тарту дәлелді ме?", ru = "Отказ мотивирован?", en = "Was the refusal reasoned?" },
    },
  },
  papers = {
    m.paper {
      id = "verdict",
      by = "judge-1",
      to = "claimant",
      adopt = "bench",
      adopt_in = "trial",
      law = "CODE 40",
      title = { kk = "Шешім мәтіні", ru = "Текст решения", en = "Text of the judgment" },
      m.part {
        id = "words",
        law = "CODE 40(2)",
        title = { kk = "Қарар бөлігі", ru = "Резолютивная часть", en = "Operative part" },
        sample = { kk = "Бас тарту заңсыз.", ru = "Отказ незаконен.", en = "The refusal was unlawful." },
      },
    },
  },
  phases = {
    m.phase {
      id = "trial", minutes = 60, sitting = "trial",
      title = { kk = "Сот талқылауы", ru = "Разбирательство", en = "Trial" },
    },
    m.phase {
      id = "debrief", minutes = 20,
      title = { kk = "Талдау", ru = "Разбор", en = "Debrief" },
    },
  },
}
