-- A court, in words. Its law and its thresholds are for the scenario to name.
local m = require "maslikhat"

return m.body {
  id = "court",
  called = {
    members = { kk = "судьялар", ru = "судьи", en = "judges" },
    chair = { kk = "төрағалық етуші судья", ru = "председательствующий судья", en = "presiding judge" },
    secretary = { kk = "сот отырысының хатшысы", ru = "секретарь судебного заседания", en = "clerk of the court" },
    body = { kk = "сот", ru = "суд", en = "the court" },
    sitting = { kk = "сот отырысы", ru = "судебное заседание", en = "court sitting" },
    decision = { kk = "сот шешімі", ru = "решение суда", en = "judgment" },
  },
  speech = {
    report = { kk = "талап қою", ru = "иск", en = "claim" },
    coreport = { kk = "талапқа пікір", ru = "отзыв на иск", en = "defence" },
    question = { kk = "тараптарға сұрақ", ru = "вопрос стороне", en = "question to a party" },
    answer = { kk = "тараптың жауабы", ru = "ответ стороны", en = "answer of a party" },
    debate = { kk = "сот жарыссөзі", ru = "судебные прения", en = "pleading" },
    reference = { kk = "түсініктеме", ru = "пояснение", en = "explanation" },
    statement = { kk = "өтінішхат", ru = "ходатайство", en = "motion" },
    dissent = { kk = "ерекше пікір", ru = "особое мнение", en = "dissenting opinion" },
    closing = { kk = "реплика", ru = "реплика", en = "reply" },
  },
}
