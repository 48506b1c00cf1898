-- Why the claim was won or lost, told to the sides: what spoke for it or against, and what the
-- claimant could have done otherwise. The first three that are so are told.

local words = require "words"

local HEAD = {
  ["for"] = {
    kk = "Сот талапкерді неге қолдады?", ru = "Почему суд встал на сторону истца?",
    en = "Why did the court find for the claimant?",
  },
  against = {
    kk = "Неге бұлай болды, нені басқаша істеуге болар еді?", ru = "Почему так вышло и что можно было сделать иначе?",
    en = "Why did it end so, and what could have been done otherwise?",
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
      kk = "Талапкер бас тартудың негізсіз екеніне, қол қойылған актінің жоқтығына сүйенді.", ru = "Истец опирался на то, что отказ не обоснован, а подписанного акта нет.",
      en = "The claimant relied on there being no justification and no signed act.",
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
      en = "No evidence was sent: the portal's mark and the letter should have been handed in before the sitting.",
    } },
    { "plead", "term", {
      kk = "Талапкер мерзім өтті деді, ал мерзім сақталған: бас тартудың негізсіз екеніне, актінің жоқтығына сүйену керек еді.",
      ru = "Истец говорил об опоздании, а срок соблюдён: надо было опираться на то, что отказ не обоснован, а акта нет.",
      en = "The claimant spoke of delay, but the deadline was met: the claimant should have relied on there being no justification and no act.",
    } },
    { "plead", "heat", {
      kk = "Талапкер жылу бағасын айтты, ал сот бас тартудың заңдылығын қарайды.",
      ru = "Истец говорил о цене тепла, а суд решает, законен ли отказ.",
      en = "The claimant spoke of the price of heat; the court decides whether the refusal was lawful.",
    } },
    { "letter", "reasoned", {
      kk = "Хатта себеп жазылған: оның жеткіліксіз екенін дәлелдеу керек еді.",
      ru = "Причина в письме названа: надо было доказать, что её мало.",
      en = "The letter gives a reason: it should have been shown that it was not enough.",
    } },
    { "flyer", "leave", {
      kk = "Үгіт мерзімінен бұрын басталды: жастарды тоқтата тұру керек еді.",
      ru = "Агитация началась до срока: молодёжь надо было придержать.",
      en = "Campaigning began before its time: the young people should have been held back.",
    } },
    { "line", "against", {
      kk = "Прокурор талапты негізсіз деді: онымен отырысқа дейін сөйлесуге болар еді.",
      ru = "Прокурор сочла иск необоснованным: с ней можно было поговорить до заседания.",
      en = "The prosecutor held the claim unfounded: one could have spoken to her before the sitting.",
    } },
    { "untold", true, {
      kk = "Қаулының шын күнін сот білмеді: түпнұсқасын алдыруды сұрап, өтінішхат беру керек еді.",
      ru = "Настоящей даты постановления суд не узнал: подлинник надо было требовать ходатайством.",
      en = "The court did not learn the real date of the decree: the original should have been demanded by a motion.",
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
