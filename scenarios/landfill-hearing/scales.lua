-- What everybody is asked about themselves: two scales before and after the hearing, a position
-- that is minuted, and what the residents think of the deputy's report. Scales are private: the hall
-- sees how many chose what, nobody sees who.

local m = require "maslikhat"
local held = require "held"

return held.questions {
  m.question {
    id = "hope", private = true, show = "counts", scale = { 1, 5 }, after = { phase = "hearing", minutes = 2 },
    title = {
      kk = "Тыңдау басталды. Бүгінгі сөз бір нәрсені өзгертеді деп сенесіз бе?",
      ru = "Слушания начались. Верите, что сегодняшние слова что-то изменят?",
      en = "The hearing has begun. Do you believe that what is said today will change anything?",
    },
    low = { kk = "мүлде сенбеймін", ru = "совсем не верю", en = "not at all" },
    high = { kk = "толық сенемін", ru = "полностью верю", en = "fully" },
  },
  m.question {
    id = "positions", to = "all", after = { phase = "hearing", minutes = 32 },
    title = {
      kk = "Ұстанымыңызды бекітіңіз: хаттамаға осылай жазылады.",
      ru = "Зафиксируйте свою позицию: так она войдёт в протокол.",
      en = "Fix your position: this is how it goes into the minutes.",
    },
    m.choice { id = "against", text = { kk = "Бұл жерге полигон салынбасын", ru = "Полигону здесь не быть", en = "No landfill here" } },
    m.choice {
      id = "terms", chance = 2,
      text = { kk = "Шартпен: қашықтық, су, жол, ескі қоқыс", ru = "На условиях: расстояние, вода, дорога, старая свалка", en = "On terms: distance, water, road, the old dump" },
    },
    m.choice { id = "facts", chance = 2, text = { kk = "Алдымен сараптама, содан кейін шешім", ru = "Сначала экспертиза, потом решение", en = "First an expertise, then a decision" } },
    m.choice { id = "favour", text = { kk = "Жоба осы күйінде өтсін", ru = "Проект – как есть", en = "The project as it is" } },
  },
  m.question {
    id = "believed", to = "all", private = true, show = "counts", choices = "seats", after = { phase = "hearing", minutes = 27 },
    title = {
      kk = "Осы уақытқа дейін кімнің сөзіне көбірек сендіңіз?",
      ru = "Чьим словам Вы пока верите больше всего?",
      en = "Whose words have you believed most so far?",
    },
  },
  m.question {
    id = "fair", private = true, show = "counts", scale = { 1, 5 }, after = { phase = "processing", minutes = 8 },
    when = "sitting.closed sitting=hearing",
    title = {
      kk = "Тыңдау бітті. Ол қаншалықты әділ өтті?", ru = "Слушания позади. Насколько честно они прошли?",
      en = "The hearing is over. How fair was it?",
    },
    low = { kk = "мүлде әділетсіз", ru = "совсем не честно", en = "not fair at all" },
    high = { kk = "өте әділ", ru = "очень честно", en = "very fair" },
  },
  m.question {
    id = "heard", private = true, show = "counts", scale = { 1, 5 },
    to = "akimat company residents media ngo secretary deputy del-03 del-04 del-05", after = { phase = "assembly", minutes = 24 },
    when = "item.called item=landfill",
    title = {
      kk = "Делегаттар бүгін ауылды қаншалықты естіді?", ru = "Насколько делегаты сегодня услышали село?",
      en = "How well did the delegates hear the village today?",
    },
    low = { kk = "мүлде естімеді", ru = "совсем не услышали", en = "not at all" },
    high = { kk = "толық естіді", ru = "полностью услышали", en = "fully" },
  },
  m.question {
    id = "feedback", private = true, show = "counts", scale = { 1, 5 },
    to = "chair secretary akimat company residents media ngo council", after = { phase = "follow-up", minutes = 10 },
    title = {
      kk = "Депутат не болғанын ауылға қаншалықты түсінікті айтты?",
      ru = "Насколько понятно депутат рассказала селу, что вышло?",
      en = "How clearly has the deputy told the village what came of it?",
    },
    low = { kk = "ештеңе айтқан жоқ", ru = "ничего не рассказала", en = "told nothing" },
    high = { kk = "бәрі анық", ru = "всё ясно", en = "everything is clear" },
  },
}
