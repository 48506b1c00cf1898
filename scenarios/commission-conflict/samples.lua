-- What the story puts into papers: who has recused, and for the second and the third group a recommendation
-- of their own; the first has that of the paper.

local m = require "maslikhat"

local ITEM = {
  kk = " – ауыл амбулаторияларына ультрадыбыстық аппараттар сатып алу туралы мәселе бойынша.",
  ru = " – вопрос о закупке аппаратов УЗИ для сельских амбулаторий.",
  en = " – the item on ultrasound machines for the village clinics.",
}

local function recused(when, who)
  local text = {}
  for lang, name in pairs(who) do
    text[lang] = name .. ITEM[lang]
  end
  return m.sample { paper = "recusal", part = "who", when = when, begins = true, text = text }
end

local function group(number, part, text)
  return m.sample { paper = "sheet-" .. number, part = part, when = "phase.entered phase=groups", text = text }
end

return {
  recused("seat.recused seat=dep-03 item=purchase & seat.recused seat=dep-07 item=purchase", {
    kk = "Дархан Есенов пен Тимур Ахметов", ru = "Дархан Есенов и Тимур Ахметов", en = "Darkhan Yesenov and Timur Akhmetov",
  }),
  recused("seat.recused seat=dep-03 item=purchase", { kk = "Дархан Есенов", ru = "Дархан Есенов", en = "Darkhan Yesenov" }),
  recused("seat.recused seat=dep-07 item=purchase", { kk = "Тимур Ахметов", ru = "Тимур Ахметов", en = "Timur Akhmetov" }),

  group(2, "what", {
    kk = "Әр дауыс берудің атаулы нәтижесі сол күні сайтқа шығарылады.",
    ru = "Поимённые итоги каждого голосования – на сайт в тот же день.",
    en = "Put the result of each vote, by name, on the website the same day.",
  }),
  group(2, "who-does", {
    kk = "Хатшы мен аппараттың баспасөз қызметі.", ru = "Секретарь и пресс-служба аппарата.", en = "The secretary and the staff office's press service.",
  }),
  group(2, "checked", {
    kk = "Журналист пен қоғамдық бірлестік айына бір рет сайтты хаттамамен салыстырады.",
    ru = "Журналист и общественное объединение раз в месяц сверяют сайт с протоколом.",
    en = "A journalist and an association compare the website with the minutes once a month.",
  }),
  group(3, "what", {
    kk = "Мақала шыққан соң бір тәуліктің ішінде ресми жауап беріледі: не белгілі, не істелді.",
    ru = "На статью отвечать официально в течение суток: что известно и что сделано.",
    en = "Answer an article officially within a day: what is known and what has been done.",
  }),
  group(3, "who-does", {
    kk = "Мәслихат төрағасы мен аты аталған адамның өзі.", ru = "Председатель маслихата и сам названный.", en = "The chair of the maslikhat, and whoever was named.",
  }),
  group(3, "checked", {
    kk = "Тұрғындар үш айдан кейін жиында сұрайды: уәде етілгеннің қайсысы орындалды?",
    ru = "Через три месяца жители спросят на сходе: что из обещанного сделано?",
    en = "In three months the residents ask at a gathering what has been done of what was promised.",
  }),
}
