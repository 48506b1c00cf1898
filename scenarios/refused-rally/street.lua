-- The day of the rally: what the crowd does, what the organiser answers, what the akimat's
-- representative demands – and how the case ends.

local words = require "words"

local street = {}

local function ask(s, id)
  if s:question(id).status == "waiting" then
    s:act("facilitator", "question.ask", id)
  end
end

function street.begin(s)
  if s.vars.way == "elsewhere" then
    s:tell("all", words.park)
  end
end

-- What those of the computer want to say on the square; in court they only listen.
local SPEAK = {
  { "student", "debate" }, { "elder", "debate" }, { "helper", "debate" }, { "trader", "question" },
  { "mother", "question" }, { "media", "question" }, { "deputy", "statement" },
}

-- A few ask at once, the next when one of them has spoken.
local function ask_next(s)
  local room = 3 - #s:queue()
  while room > 0 and s.vars.wishes < #SPEAK do
    local wish = SPEAK[(s.vars.first_wish + s.vars.wishes) % #SPEAK + 1]
    s.vars.wishes = s.vars.wishes + 1
    if s:seat(wish[1]).bot and s:seat(wish[1]).present and math.random(100) <= 75 then
      s:act(wish[1], "floor.ask", wish[2])
      room = room - 1
    end
  end
end

function street.on_item(s, e)
  s.vars.wishes = nil
  if e.item == "demands" and s:seat("elder").bot then
    s:act("elder", "floor.ask", "statement")
  elseif e.item == "heating" then
    s.vars.wishes, s.vars.first_wish = 0, math.random(#SPEAK)
    ask_next(s)
  end
end

function street.on_spoken(s)
  if s.vars.wishes then
    ask_next(s)
  end
end

-- What happens on the square is asked as long as the rally lasts.
local function ask_there(s, id)
  if s.sitting_id == "rally" and s.sitting ~= "closed" then
    ask(s, id)
  end
end

function street.tent(s)
  local consent = s:paper("consent").status
  if s.vars.tents and (consent == "submitted" or consent == "answered") then
    s:tell("all", words.tent_agreed)
  else
    ask_there(s, "tent")
  end
end

function street.crowd(s)
  ask_there(s, "crowd")
end

function street.march(s)
  ask_there(s, "lead")
  ask_there(s, "form")
end

function street.cordon(s)
  if s.phase == "square" then
    ask(s, "cordon")
  end
end

-- What each reason to end the rally began with.
local BEGAN = {
  tent = "answer.given question=tent choices=leave",
  hasty = "answer.given question=tent-act choices=end",
  crowd = "answer.given question=crowd choices=let",
  march = "answer.given question=form choices=march",
}

-- The representative ends the rally: nobody is given the floor any more. `last` is what was answered.
local function stop(s, why, last)
  if s.vars.stopped then
    return
  end
  s.vars.stopped = { BEGAN[why], "answer.given question=" .. last }
  s:tell("all", words.stopped[why])
  if s:speech() then
    s:act("scenario", "floor.end")
  end
  s:act("scenario", "sitting.close")
end

-- Once the rally has ended people are asked what it was for.
function street.over(s)
  ask(s, "heard")
end

local ANSWERED = {}

function ANSWERED.tent(s, choice)
  if choice == "leave" then
    ask_there(s, "tent-act")
  end
end

ANSWERED["tent-act"] = function(s, choice)
  s.vars.tent = choice
  if choice == "end" then
    ask(s, "protest")
  else
    s:tell("all", words.tent_demand)
    ask(s, "tent-again")
  end
end

ANSWERED["tent-again"] = function(s, choice)
  if choice == "refuse" then
    stop(s, "tent", "tent-again choices=refuse")
  else
    s:tell("all", words.tent_gone)
  end
end

-- Ended at once for what only called for a demand: the prosecutor may object.
function ANSWERED.protest(s, choice)
  if choice == "object" then
    s:tell("all", words.objected)
  else
    stop(s, "hasty", "protest choices=silent")
  end
end

function ANSWERED.crowd(s, choice)
  if choice == "let" then
    ask(s, "crowd-act")
  end
end

ANSWERED["crowd-act"] = function(s, choice)
  if choice == "end" then
    stop(s, "crowd", "crowd-act choices=end")
  else
    s:tell("all", words.exits)
  end
end

function ANSWERED.form(s, choice)
  if choice == "march" then
    ask(s, "march-act")
  else
    s:tell("all", words.stayed)
  end
end

ANSWERED["march-act"] = function(s, choice)
  if choice == "back" then
    ask(s, "return")
  else
    stop(s, "march", "march-act choices=end")
  end
end

ANSWERED["return"] = function(s, choice)
  if choice == "on" then
    stop(s, "march", "return choices=on")
  else
    s:tell("all", words.returned)
  end
end

function ANSWERED.banned(s, choice)
  s.vars.banned = choice
  s:tell("all", words.banned[choice])
end

function ANSWERED.offer(s, choice)
  if choice == "tell" then
    s:tell("all", words.offer)
  end
end

function ANSWERED.boiler(s, choice)
  if choice == "publish" then
    s:tell("all", words.boiler)
  end
end

function ANSWERED.cordon(s, choice)
  s.vars.cordon = choice
  s:tell("all", words.cordon[choice])
end

function street.on_answer(s, e)
  local follow = ANSWERED[e.question]
  if follow then
    follow(s, e.choices)
  end
end

-- The ending ----------------------------------------------------------------------------------

local WAYS = {
  agreed = { "held-agreed" },
  silence = { "held-silence", "deadline.missed deadline=answer" },
  elsewhere = { "held-elsewhere", "answer.given question=elsewhere choices=accept" },
  court = { "held-court", "decision.adopted draft=judgment" },
  settled = { "held-settled" },
}

-- What the way was opened by: of two papers or answers the one that came.
local function because(s, way)
  if way == "agreed" then
    local consent = s:paper("consent").status ~= "empty"
    return consent and "paper.submitted paper=consent" or "paper.submitted paper=no-tents"
  elseif way == "settled" then
    local review = s:question("review").status ~= "waiting"
    return "answer.given question=" .. (review and "review" or "settle") .. " choices=withdraw"
  end
  return WAYS[way][2]
end

-- Facts of the case that spoke for the claimant, and against.
local SPOKE = {
  ["for"] = {
    { "drafted", "letter", "answer.given question=draft choices=letter" },
    { "confess", "truth", "answer.given question=confess choices=truth" },
    { "line", "for", "answer.given question=line choices=for" },
    { "leak", "lawyer", "answer.given question=leak choices=lawyer" },
  },
  against = {
    { "drafted", "reasoned", "answer.given question=draft choices=reasoned" },
    { "line", "against", "answer.given question=line choices=against" },
    { "plead", "term", "answer.given question=plead choices=term" },
    { "place", "street", "answer.given question=place choices=street" },
    { "call", "listen", "answer.given question=call choices=listen" },
  },
}

local function judged(s, vote, side)
  local facts = { vote }
  for _, fact in ipairs(SPOKE[side]) do
    if s.vars[fact[1]] == fact[2] then
      table.insert(facts, fact[3])
    end
  end
  local asked = s.vars.leak == "verify" or s.vars.leak == "publish"
  if side == "for" and s.vars.confess == "truth" and asked then
    table.insert(facts, "answer.given question=leak choices=" .. s.vars.leak)
  end
  local evidence = s:paper("evidence").status
  local has = evidence == "submitted" or evidence == "answered"
  if has == (side == "for") then
    table.insert(facts, (has and "" or "not ") .. "paper.submitted paper=evidence")
  end
  return facts
end

local function held(s)
  local way = s.vars.way
  local cause = because(s, way)
  if s.vars.stopped then
    s:ending("stopped", { because = { cause, table.unpack(s.vars.stopped) } })
  elseif way == "court" then
    s:ending("held-court", { because = judged(s, cause, "for") })
  else
    local facts = way == "silence" and { "paper.submitted paper=notice", cause } or { cause }
    s:ending(WAYS[way][1], { because = facts })
  end
end

-- Why no court has looked at the answer: a term let go by, or the organiser's own choice.
local function missing(s)
  if s:deadline("reply").status == "missed" then
    return { "deadline.missed deadline=reply" }
  elseif s:deadline("complaint").status == "missed" then
    return { "deadline.missed deadline=complaint" }
  end
  local chosen = s.vars.next and "answer.given question=next choices=" .. s.vars.next
  return { "not paper.submitted paper=complaint", chosen }
end

-- Who sends people home at the tape has not led them out.
local function led_out(s)
  local facts = s.vars.judgment == "against" and { "not decision.adopted draft=judgment" } or {}
  local lost = #facts
  if s.vars.banned == "out" then
    table.insert(facts, "answer.given question=banned choices=out")
  end
  if s.vars.cordon == "break" then
    table.insert(facts, "answer.given question=cordon choices=break")
  end
  return #facts > lost and s.vars.cordon ~= "home" and facts
end

function street.finish(s)
  if s.vars.way then
    held(s)
  elseif led_out(s) then
    s:ending("unlawful", { because = led_out(s) })
  elseif s.vars.unsent then
    s:ending("unsent", { because = { "not paper.submitted paper=notice" } })
  elseif s:deadline("complaint").status == "met" then
    s:ending("dismissed", { because = judged(s, "not decision.adopted draft=judgment", "against") })
  else
    s:ending("unheard", { because = missing(s) })
  end
end

function street.close(s)
  if s.sitting == "open" or s.sitting == "break" then
    s:tell({ "claimant", "judge-1" }, words.still_open)
  else
    street.finish(s)
  end
end

return street
