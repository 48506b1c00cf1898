-- What the akimat answers to the group's document: what is written, how it is read, and what it binds.

local facts = require "facts"

local replies = {}

-- What an akim of the computer writes to each recommendation who lets nothing lie: by what he was shown,
-- and by whom he will have to pay.
local REPLIES = {
  agree = {
    kk = "Келісеміз: осы айда орындаймыз, нәтижесін жазбаша хабарлаймыз.",
    ru = "Согласны: сделаем в этом месяце и сообщим письменно.",
    en = "We agree: it will be done this month, and we shall report in writing.",
  },
  refuse = {
    kk = "Келіспейміз: учаске рәсім бойынша бөлінген, құжатта басқасын дәлелдейтін ештеңе жоқ.",
    ru = "Не согласны: участок выделен по процедуре, и в документе нет ничего, что доказало бы иное.",
    en = "We do not agree: the plot was allotted by the book, and nothing in the document proves otherwise.",
  },
  vague = {
    kk = "Ұсыныс назарға алынды, заңнама аясында жұмыс жүргізілуде.",
    ru = "Рекомендация принята к сведению, работа ведётся в рамках законодательства.",
    en = "The recommendation has been noted; work goes on within the law.",
  },
}

local function chosen_reply(s)
  if not facts.holds(s) or s.vars.archive == "wait" and s.vars.delay == "deny" then
    return REPLIES.refuse
  end
  return s.vars.strategy == "akimat" and s.vars.safe == "keep" and REPLIES.vague or REPLIES.agree
end

function replies.at_once(s)
  local text = s:text(chosen_reply(s))
  for part, words in pairs(s:paper("outcome").parts) do
    if string.find(part, "^rec") and words ~= "" then
      s:act("akim", "paper.reply", "outcome", part, text)
    end
  end
end

-- Whoever agrees is bound by what the document rests on, and is told so.
function replies.bind(s)
  local hollow, unfit = facts.hollow(s), facts.unfit(s)
  if hollow then
    s:tell({ "akim", "dep-02", "dep-04", "lawyer" }, {
      kk = "Әкім келісті, бірақ құжаттың артында қоғамдық бақылау жоқ: " .. hollow.kk .. ". Мұндай құжат – азаматтардың хаты ғана, берілген жауап ештеңені өзгертпейді.",
      ru = "Аким согласился, но за документом нет общественного контроля: " .. hollow.ru .. ". Такой документ – всего лишь письмо граждан, и ответ на него ничего не изменит.",
      en = "The akim agrees, but no public control stands behind the document: " .. hollow.en .. ". Such a document is but a letter of citizens, and the answer to it changes nothing.",
    })
  elseif unfit then
    s:tell({ "akim", "dep-02", "dep-04", "lawyer" }, {
      kk = "Әкім келісті, бірақ құжатқа шағым жасауға болады: " .. unfit.kk .. ". Компания шағымданса, оған сүйенген шешім тұрмайды.",
      ru = "Аким согласился, но документ легко обжаловать: " .. unfit.ru .. ". Подаст компания жалобу – не устоит и решение, которое на нём держится.",
      en = "The akim agrees, but the document is easy to appeal: " .. unfit.en .. ". If the company does, the decision that rests on it will not stand.",
    })
  end
end

-- Words of replies that refuse, and of those that put off, in any of the languages and however they
-- begin.
local REFUSES = { "тказ", "тклон", "е соглас", "ас тарт", "еліспе", "efus", "eject", "ot agree" }
local PUTS_OFF = { "сведению", "ответим ещё", "назарға", "қайта жауап", "oted", "answer again" }

local function says(s, words)
  for _, text in pairs(s:paper("outcome").replies) do
    for _, word in ipairs(words) do
      if string.find(text, word, 1, true) then
        return true
      end
    end
  end
  return false
end

-- One that refuses is enough. A promise of money is none while a school's roof waits for it, and
-- the company claims its losses from the akimat.
function replies.written(s)
  if says(s, REFUSES) then
    return "refuse"
  end
  local short = s.vars.school == "insist" and s.vars.strategy == "akimat"
  return short and says(s, PUTS_OFF) and "vague" or "agree"
end

return replies
