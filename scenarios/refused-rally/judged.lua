-- Why the claim was won or lost, told to the sides: what spoke for it or against, and what the
-- claimant could have done otherwise. The first three that are so are told.

local words = require "words"

local HEAD = {
  ["for"] = {
    kk = "Сот талапкерді неге қолдады?", ru = "Почему суд встал на сторону истца?",
    en = "Why did the court find for the claimant?",
  },
  against = {
    kk = "Неге олай болды, тағы не істеуге болар еді?", ru = "Почему так и что можно было иначе?",
    en = "Why so, and what could have been done otherwise?",
  },
}

-- What is remembered, its value, and the words.
local FACTS = {
  ["for"] = {
    { "letter", "letter", {
      kk = "Хатта себеп жазылмаған.", ru = "В письме нет причины.", en = "The letter gave no reason.",
    } },
    { "confess", "truth", {
      kk = "Тоқтаров қаулының шын күнін айтты.", ru = "Токтаров назвал настоящую дату постановления.",
      en = "Toktarov told the real date of the decree.",
    } },
    { "proved", true, {
      kk = "Дәлелдемелер сотқа уақытында түсті.", ru = "Доказательства пришли в суд вовремя.",
      en = "The evidence reached the court in time.",
    } },
    { "line", "for", { kk = "Прокурор талапты қолдады.", ru = "Прокурор поддержала иск.", en = "The prosecutor supported the claim." } },
    { "plead", "reasons", {
      kk = "Талапкер себеп пен актіге сүйенді.", ru = "Истец опирался на причину и акт.",
      en = "The claimant relied on the reason and the act.",
    } },
  },
  against = {
    { "place", "street", {
      kk = "Хабарламадағы орынды мәслихат айқындамаған: алаңды таңдау керек еді.",
      ru = "Место в уведомлении маслихат не определял: надо было выбрать площадь.",
      en = "The place in the notice is not one that the maslikhat designated: the square was the one to choose.",
    } },
    { "proved", false, {
      kk = "Дәлелдемелер жіберілмеді: портал белгісі мен хатты отырысқа дейін тапсыру керек еді.",
      ru = "Доказательства не отправлены: отметку портала и письмо надо было передать до заседания.",
      en = "No evidence was sent: the portal's mark and the letter had to be handed in before the sitting.",
    } },
    { "plead", "term", {
      kk = "Талапкер мерзім өтті деді, ал мерзім сақталған: себеп пен актіге сүйену керек еді.",
      ru = "Истец говорил об опоздании, а срок соблюдён: сильнее довод о причине и акте.",
      en = "The claimant spoke of delay, but the deadline was met: the reason and the act are the stronger argument.",
    } },
    { "plead", "heat", {
      kk = "Талапкер жылу бағасын айтты, ал сот бас тартудың заңдылығын қарайды.",
      ru = "Истец говорил о цене тепла, а суд решает, законен ли отказ.",
      en = "The claimant spoke of the price of heat; the court decides whether the refusal was lawful.",
    } },
    { "letter", "reasoned", {
      kk = "Хатта себеп жазылған: оның жеткіліксіз екенін дәлелдеу керек еді.",
      ru = "Причина в письме названа: надо было доказать, что её мало.",
      en = "The letter gives a reason: it had to be shown that it was not enough.",
    } },
    { "flyer", "leave", {
      kk = "Үгіт мерзімінен бұрын басталды: жастарды тоқтата тұру керек еді.",
      ru = "Агитация началась до срока: молодёжь надо было придержать.",
      en = "Campaigning began before its time: the young people had to be restrained.",
    } },
    { "line", "against", {
      kk = "Прокурор талапты негізсіз деді: онымен отырысқа дейін сөйлесуге болар еді.",
      ru = "Прокурор сочла иск необоснованным: с ней можно было поговорить до заседания.",
      en = "The prosecutor held the claim unfounded: one could have spoken to her before the sitting.",
    } },
    { "untold", true, {
      kk = "Қаулының шын күнін сот білмеді: түпнұсқасын өтінішхатпен талап ету керек еді.",
      ru = "Настоящей даты постановления суд не узнал: подлинник надо было требовать ходатайством.",
      en = "The court did not learn the real date of the decree: the original had to be demanded by a motion.",
    } },
  },
}

-- `of` are the facts of the case by name.
return function(side, of)
  local texts = { HEAD[side] }
  for _, fact in ipairs(FACTS[side]) do
    if of[fact[1]] == fact[2] and #texts < 4 then
      table.insert(texts, fact[3])
    end
  end
  return #texts > 1 and words.join(table.unpack(texts)) or nil
end
