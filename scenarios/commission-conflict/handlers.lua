-- What follows from what people do. Nothing here draws lots: who was warned, who declared, whom the
-- article is about, what the residents saw by the evening, and how it ends.

local said = require "said"
local promise = require "promise"

local react = {}

local SEAT = { ["3"] = "dep-03", ["7"] = "dep-07", a = "akim" }

local function ask(s, id)
  if s:question(id).status == "waiting" then
    s:act("facilitator", "question.ask", id)
  end
end

local sent, kept = promise.sent, promise.kept

local function adopted(s, prepared)
  for _, amendment in ipairs(s:amendments()) do
    if amendment.prepared == prepared and amendment.fate == "adopted" then
      return true
    end
  end
  return false
end

local function recused(s, id)
  return s:seat(id).recused.purchase == true
end

-- Before the vote -----------------------------------------------------------------------------

-- Whoever reminds Yesenov makes it harder to be silent; two reminders are hard to ignore.
local function pressed(s)
  s.vars.pressed = (s.vars.pressed or 0) + 1
end

function react.moment(s)
  if recused(s, "dep-03") then return end
  ask(s, (s.vars.pressed or 0) >= 2 and "kin-asked" or "kin-quiet")
end

function react.photo(s)
  ask(s, "photo-answer")
end

function react.offer(s)
  ask(s, "offer-answer")
end

local PRESSURE = {
  ["ask-first"] = "ask", remind = "aloud",
  note = { warn = true, pass = true }, extract = { show = true, commission = true },
}

local function presses(question, choice)
  local by = PRESSURE[question]
  return by and (by == choice or (type(by) == "table" and by[choice]))
end

-- The computer's Yesenov and Akhmetov do what they have chosen; people press the key themselves.
local function declare(s, id)
  if s:seat(id).bot and s:seat(id).present and not recused(s, id) then
    s:act(id, "seat.recuse", "purchase")
  end
end

local function on_own(s, e)
  local declares = e.choices == "declare"
  if e.question == "kin-asked" or e.question == "kin-quiet" then
    if declares then declare(s, "dep-03") end
  elseif e.question == "rival-asked" or e.question == "rival-quiet" then
    if declares then declare(s, "dep-07") end
  elseif e.question == "sheet" then
    if not recused(s, "dep-07") then ask(s, e.choices == "keep" and "rival-quiet" or "rival-asked") end
  end
end

-- The day after -------------------------------------------------------------------------------

local function on_reply(s, e)
  local kind, code = string.match(e.question, "^(%a+)-(%w)$")
  if kind == "reply" then
    s.vars.reply = e.choices
    s:tell("all", said.of(e.seat, said.replies[e.choices]))
  elseif kind == "again" then
    s:tell("all", said.of(e.seat, said.again[e.choices]))
    if e.choices == "turn" then
      s.vars.reply = "apologise"
      s.vars.late = code
    end
  end
end

local function on_trust(s, e)
  local points = string.match(e.question, "^trust%-[hml]") and tonumber(e.choices)
  if points then
    s.vars.evening = e.question
    s.vars.sum = (s.vars.sum or 0) + points
    s.vars.rated = (s.vars.rated or 0) + 1
  end
end

local OPEN = { act = "measures", protocol = "publish", reopen = "review" }

function react.on_answer(s, e)
  if not e.choices then return end
  if e.question == "hold" then s.vars.hold = e.choices end
  if OPEN[e.question] == e.choices then
    s.vars.measures = (s.vars.measures or 0) + 1
  end
  local told = said.answers[e.question] and said.answers[e.question][e.choices]
  if e.question == "origin" and e.choices == "defend" and sent(s, "memo") then
    told = { "all", said.contradicts }
  end
  if told then s:tell(told[1], told[2]) end
  if presses(e.question, e.choices) then pressed(s) end
  on_own(s, e)
  on_reply(s, e)
  on_trust(s, e)
  promise.on_answer(s, e)
end

-- The mean of a closed scale, in tenths. Nil: so few have answered that it would
-- tell who.
local function mean(counts)
  local sum, answers = 0, 0
  for choice, count in pairs(counts or {}) do
    sum = sum + tonumber(choice) * count
    answers = answers + count
  end
  if answers >= 3 then return (20 * sum + answers) // (2 * answers) end
end

-- All hear how far the maslikhat is trusted, in the evening beside the morning.
local function on_trusted(s, e)
  local of = string.match(e.question, "^trust%-(%a+)$") and mean(s:question(e.question).counts)
  if of and e.question == "trust-before" then
    s.vars.morning = of
    s:tell("all", said.trust(of))
  elseif of then
    s:tell("all", said.trust(s.vars.morning, of))
  end
end

function react.on_closed(s, e)
  on_trusted(s, e)
  promise.on_closed(s, e)
  if e.question == "sheet" and s:question("rival-asked").status == "waiting" and not recused(s, "dep-07") then
    ask(s, "rival-quiet")
  end
end

-- In time is before the vote on the draft: by the recusal itself, or on paper by whoever did not vote then.
local function open_about(s, seat, paper)
  local on_paper = (s.vars.noted or {})[paper] and not (s.vars.voted or {})[seat]
  return (s.vars.stepped or {})[seat] == true or on_paper == true
end

-- Whom there is something to write about: who left an interest unsaid, else who answers for the text.
local function named(s)
  if not open_about(s, "dep-03", "declaration") then
    return "3"
  end
  return open_about(s, "dep-07", "declaration-7") and "a" or "7"
end

local ARTICLE = { ["3"] = "article-kin", ["7"] = "article-share", a = "article-text" }

-- The paper does not wait for a journalist who has not decided.
function react.press(s)
  local sides = s.vars.hold or "late"
  if sides == "comment" and s:paper("request").status == "answered" then
    sides = "answered"
  end
  s:fire(ARTICLE[named(s)])
  s:tell("all", said.sides[sides])
end

function react.article(s, e)
  s.vars.code = e.id == "article-kin" and "3" or e.id == "article-share" and "7" or "a"
  ask(s, "reply-" .. s.vars.code)
end

react.hollow = promise.on_hollow

function react.leak(s)
  if s.vars.code then
    ask(s, "again-" .. s.vars.code)
  end
end

-- What the residents have seen of the day.
local function openness(s)
  local sum = kept(s) and (s.vars.late and 1 or 2) or s.vars.reply == "deny" and -2 or -1
  for _, paper in ipairs { "statement", "letter", "request", "memo" } do
    local status = s:paper(paper).status
    if status == "answered" or ((paper == "statement" or paper == "memo") and status == "submitted") then
      sum = sum + 1
    end
  end
  return sum + (s.vars.measures or 0) + (adopted(s, "publish") and 1 or 0)
end

function react.evening(s)
  local sum = openness(s)
  ask(s, sum >= 4 and "trust-high" or sum >= 2 and "trust-mid" or "trust-low")
end

local function believed(s)
  if s.vars.rated then
    return s.vars.sum >= 3 * s.vars.rated
  end
  return openness(s) >= 3
end

-- How the residents rated the day; of a scale the mean of all is told.
local function trust_fact(s)
  return s.vars.evening and "answer.given question=" .. s.vars.evening
end

-- How it ends ---------------------------------------------------------------------------------

local function declared(s, seat, paper)
  return recused(s, seat) and "seat.recused seat=" .. seat or "paper.submitted paper=" .. paper
end

local function text_facts(s)
  local facts = { declared(s, "dep-03", "declaration"), declared(s, "dep-07", "declaration-7") }
  if s:draft("purchase").whole == "adopted" then
    table.insert(facts, (adopted(s, "open-spec") and "" or "not ") .. "amend.adopted prepared=open-spec")
    table.insert(facts, "decision.adopted draft=purchase")
  else
    table.insert(facts, "not decision.adopted draft=purchase")
    if s.vars.reply == "deny" then table.insert(facts, "answer.given question=reply-a choices=deny") end
  end
  return facts
end

-- Nobody on the commission had anything to hide: the text decides, and who answers for it.
local function end_of_text(s)
  local withdrawn = promise.paper(s) == "step-a" and kept(s)
  if s:draft("purchase").whole ~= "adopted" or withdrawn then
    local facts = text_facts(s)
    if withdrawn then table.insert(facts, "paper.submitted paper=step-a") end
    return "delayed", facts
  elseif adopted(s, "open-spec") then
    return "trust-kept", text_facts(s)
  elseif kept(s) and believed(s) and s:draft("ethics").whole == "adopted" then
    return "mended", promise.facts(s, "not amend.adopted prepared=open-spec", "decision.adopted draft=ethics", trust_fact(s))
  end
  return "tailored", text_facts(s)
end

local function end_of_scandal(s)
  local code = s.vars.code
  local silent = (recused(s, SEAT[code]) and "" or "not ") .. "seat.recused seat=" .. SEAT[code]
  local ethics = s:draft("ethics").whole == "adopted"
  if not promise.paper(s) then
    return s.vars.reply == "deny" and "denied" or "words-only", {
      silent, (s.vars.reply == "deny" and "" or "not ") .. "answer.given question=reply-" .. code .. " seat=" .. SEAT[code],
    }
  elseif not kept(s) then
    return "words-only", promise.facts(s, silent)
  elseif s.vars.reply == "step" then
    return believed(s) and "stepped-back" or "words-only", promise.facts(s, silent, trust_fact(s))
  elseif believed(s) and ethics then
    return "mended", promise.facts(s, silent, "decision.adopted draft=ethics", trust_fact(s))
  end
  return "words-only", promise.facts(s, silent, not ethics and "not decision.adopted draft=ethics" or nil,
                                     not believed(s) and trust_fact(s) or nil)
end

local function find_end(s)
  if not s.vars.called then
    return "delayed", { s.vars.sat and "not decision.adopted draft=purchase" or "not sitting.opened sitting=commission" }
  end
  s.vars.code = s.vars.code or named(s)
  if s.vars.code == "a" then
    return end_of_text(s)
  end
  return end_of_scandal(s)
end

function react.on_phase(s, e)
  if e.phase == "hours" and not s.vars.called then
    s:tell("all", {
      kk = "Комиссия сатып алуды қараған жоқ, сондықтан газет жазатын ештеңе жоқ. Бұл күн тыныш өтеді: келесі кезеңге көшуге болады.",
      ru = "Комиссия закупку не рассматривала, и газете писать не о чем. День пройдёт тихо: можно переходить к следующему этапу.",
      en = "The commission has not dealt with the purchase, so the paper has nothing to write about. It is a quiet day: you may go on to the next phase.",
    })
  elseif e.phase == "debrief" then
    local ending, facts = find_end(s)
    s:ending(ending, { because = facts })
  end
end

-- The sitting ---------------------------------------------------------------------------------

function react.on_opened(s, e)
  s.vars.sat = s.vars.sat or e.sitting == "commission"
end

function react.on_item(s, e)
  if e.item == "ethics" then s:tell("all", said.table_it, { seconds = 30 }) end
  if e.item == "purchase" then
    s.vars.called = true
    if s:inject("moment") == "skipped" then react.moment(s) end
    s:tell("residents", {
      kk = "Мәселені қарау басталды. Сөйлегіңіз келсе, сөз сұраңыз: сөзді комиссия төрағасы береді.",
      ru = "К вопросу перешли. Если хотите выступить, просите слово: его даёт председатель комиссии.",
      en = "The item has been called. If you want to speak, ask for the floor: the commission's chair gives it.",
    })
  end
end

local PAPER = { ["dep-03"] = "declaration", ["dep-07"] = "declaration-7" }

local function mark(s, name, key)
  s.vars[name] = s.vars[name] or {}
  s.vars[name][key] = true
end

local function on_draft(subject)
  return subject == "basis:purchase" or subject == "whole:purchase"
end

-- Who has declared an interest on paper and still has a ballot is reminded, and all hear who used it.
function react.on_vote_opened(s, e)
  for seat, paper in pairs(PAPER) do
    if on_draft(e.subject) and (s.vars.noted or {})[paper] and not recused(s, seat) then
      s:tell(seat, said.keep_from)
    end
  end
end

function react.on_cast(s, e)
  local paper, vote = PAPER[e.seat], s:vote()
  if paper and vote and on_draft(vote.subject) and (s.vars.noted or {})[paper] then mark(s, "voted", e.seat) end
end

function react.on_vote_closed(s, e)
  for seat in pairs(PAPER) do
    if on_draft(e.subject) and (s.vars.voted or {})[seat] and not (s.vars.known or {})[seat] then
      mark(s, "known", seat)
      s:tell("all", said.of(seat, said.voted))
    end
  end
end

function react.on_recused(s, e)
  if e.item == "purchase" and s:draft("purchase").basis == "pending" then mark(s, "stepped", e.seat) end
  if e.item == "purchase" then s:tell("secretary", said.of(e.seat, said.protocol)) end
end

function react.on_submitted(s, e)
  promise.on_submitted(s, e)
  if e.paper == "memo" then
    s:tell("all", {
      kk = "Сатып алу бөлімінің қызметтік жазбасы тіркелді: мәтіннің файлы жеткізушіден келген.",
      ru = "Зарегистрирована служебная записка отдела закупок: файл описания пришёл от поставщика.",
      en = "A memo from procurement is registered: the file with the specification came from the supplier.",
    })
  elseif e.paper == "declaration" or e.paper == "declaration-7" then
    local seat = e.paper == "declaration" and "dep-03" or "dep-07"
    if s:draft("purchase").basis == "pending" then
      mark(s, "noted", e.paper)
    end
    if not recused(s, seat) then
      s:tell(seat, {
        kk = "Мәлімдемеңіз тіркелді. Мәселені қарау басталған соң «Мүдделер қақтығысы» деген әрекетті де таңдаңыз: содан кейін дауыс бермейсіз.",
        ru = "Ваше заявление зарегистрировано. Когда перейдут к вопросу, выберите и действие «Конфликт интересов»: после этого Вы не голосуете.",
        en = "Your declaration is registered. Once the item is called, choose the action “Conflict of interest”, too: after that you do not vote.",
      })
    end
  end
end

return react
