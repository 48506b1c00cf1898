-- The two bodies that meet here: the court, all three of whose judges are its quorum and two of
-- whom decide, and the rally itself, which its organiser leads.

local m = require "maslikhat"

return {
  m.body {
    id = "court",
    called = {
      members = { kk = "судьялар", ru = "судьи", en = "judges" },
      chair = { kk = "төрағалық етуші судья", ru = "председательствующая судья", en = "presiding judge" },
      secretary = { kk = "сот отырысының хатшысы", ru = "секретарь судебного заседания", en = "clerk of the court" },
      body = { kk = "сот", ru = "суд", en = "the court" },
      sitting = { kk = "сот отырысы", ru = "судебное заседание", en = "court sitting" },
      decision = { kk = "сот шешімі", ru = "решение суда", en = "judgment" },
    },
    speech = {
      report = { kk = "талапты баяндау", ru = "изложение иска", en = "statement of the claim" },
      coreport = { kk = "талапқа пікір", ru = "отзыв на иск", en = "defence" },
      question = { kk = "тараптарға сұрақ", ru = "вопрос стороне", en = "question to a party" },
      answer = { kk = "тараптың жауабы", ru = "ответ стороны", en = "answer of a party" },
      debate = { kk = "сот жарыссөзі", ru = "судебные прения", en = "pleading" },
      reference = { kk = "түсініктеме", ru = "пояснение", en = "explanation" },
      statement = { kk = "өтінішхат", ru = "ходатайство", en = "motion" },
      dissent = { kk = "ерекше пікір", ru = "особое мнение", en = "dissenting opinion" },
      closing = { kk = "реплика", ru = "реплика", en = "reply" },
    },
    thresholds = {
      quorum = {
        num = 1, den = 1, base = "total",
        title = { kk = "үш судьяның үшеуі де", ru = "все трое судей", en = "all three judges" },
      },
      bench = {
        num = 1, den = 2, base = "total", strict = true,
        title = { kk = "судьялардың көпшілігі", ru = "большинство судей", en = "majority of the judges" },
      },
    },
  },
  m.body {
    id = "rally",
    called = {
      members = { kk = "қатысушылар", ru = "участники", en = "participants" },
      chair = { kk = "ұйымдастырушы", ru = "организатор", en = "organiser" },
      secretary = { kk = "ұйымдастырушының өкілі", ru = "представитель организатора", en = "organiser's representative" },
      body = { kk = "митинг", ru = "митинг", en = "the rally" },
      sitting = { kk = "митинг", ru = "митинг", en = "rally" },
      decision = { kk = "қарар", ru = "резолюция", en = "resolution" },
    },
    speech = {
      report = { kk = "кіріспе сөз", ru = "вступительное слово", en = "opening speech" },
      coreport = { kk = "қосымша сөз", ru = "дополнение", en = "addition" },
      question = { kk = "сұрақ", ru = "вопрос", en = "question" },
      answer = { kk = "жауап", ru = "ответ", en = "answer" },
      debate = { kk = "сөз сөйлеу", ru = "выступление", en = "speech" },
      reference = { kk = "түсініктеме", ru = "пояснение", en = "explanation" },
      statement = { kk = "талап", ru = "требование", en = "demand" },
    },
    law = { ["not-presiding"] = "ASSEMBLY 1()(4)" },
    thresholds = {
      quorum = {
        num = 0, den = 1, base = "present", law = "ASSEMBLY 5(4)",
        title = {
          kk = "керек емес: митингіні ұйымдастырушы не оның өкілі ашады", ru = "не нужен: митинг открывает организатор или его представитель",
          en = "none: the organiser or a representative opens the rally",
        },
      },
    },
  },
}
