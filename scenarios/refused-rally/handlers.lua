-- What follows from what people do. Everything goes through the commands that people use; what only
-- tells them something is in words.lua, the square's deeds in street.lua.

local judged = require "judged"
local notice = require "notice"
local words = require "words"
local street = require "street"
local terms = require "terms"

local react = {}

-- The days on which the phases begin.
local DAYS = {
  akimat = "2024-08-09",
  sides = "2024-08-26",
  ["court-open"] = "2024-09-05",
  ready = "2024-09-18",
  square = "2024-09-21",
  rally = "2024-09-21",
}
local PARTIES = { claimant = true, lawyer = true, head = true, officer = true, prosecutor = true }

local function ask(s, id)
  if s:question(id).status == "waiting" then
    s:act("facilitator", "question.ask", id)
  end
end

local function sent(s, id)
  local status = s:paper(id).status
  return status == "submitted" or status == "answered"
end

local function go(s, date)
  if date and s.date < date then
    s:act("scenario", "calendar.go", date)
  end
end

-- The way is open: how it came about decides the ending, the day itself whether it is reached.
local function permit(s, way)
  if s.vars.way then
    return
  end
  s.vars.way = way
  s:tell("all", words.way[way])
end

-- The akimat ----------------------------------------------------------------------------------

function react.answer_missed(s)
  permit(s, "silence")
  if s.vars.course and s.vars.course ~= "wait" then
    s:tell({ "akim", "head", "officer" }, words.unwritten)
  end
end

function react.reply_missed(s)
  if not s.vars.way then
    s:tell("all", words.reply_missed)
  end
end

function react.complaint_missed(s)
  s:tell("all", words.complaint_missed)
end

local function on_course(s, choice)
  s.vars.course = choice
  s:tell({ "head", "officer" }, words.course[choice])
  if choice == "refuse" and s.vars.draft then
    s:tell("head", words.draft[s.vars.draft])
  end
  terms.letter(s)
end

local function on_answered(s, e)
  if s.vars.way then
    s:tell("all", words.too_late)
  elseif e.paper == "consent" or e.paper == "no-tents" then
    permit(s, "agreed")
  elseif e.paper == "alternative" then
    s:tell({ "claimant", "helper", "lawyer" }, words.alternative)
  else
    local parts = s:paper("refusal").parts
    s.vars.letter = parts.reasons and "reasoned" or "letter"
    s.vars.drafted = s.vars.letter == s.vars.draft and s.vars.letter or nil -- it is the officer's
    s:tell("all", words.refused(parts, tonumber(s.date:sub(9))))
  end
end

-- After the answer ----------------------------------------------------------------------------

local function on_elsewhere(s, choice)
  if choice == "accept" then
    permit(s, "elsewhere")
  else
    ask(s, "next")
  end
end

local function on_next(s, choice)
  s.vars.next = choice
  s:tell("all", words.next[choice])
  if choice == "talk" then
    ask(s, "mediate")
  end
  terms.claim(s)
end

local function on_mediate(s, choice)
  if choice == "go" then
    ask(s, "review")
  else
    s:tell({ "claimant", "lawyer" }, words.no_mediator)
  end
end

local function on_withdrawn(s, choice)
  if choice == "withdraw" then
    permit(s, "settled")
  else
    s:tell({ "claimant", "lawyer", "deputy" }, words.stands)
  end
end

-- Before and in court -------------------------------------------------------------------------

function react.flyer(s)
  ask(s, "flyer")
end

function react.leak(s)
  ask(s, "leak")
end

function react.call(s)
  ask(s, "call")
end

local function on_leak(s, choice)
  s.vars.leak = choice
  if choice == "lawyer" then
    s:tell({ "lawyer", "claimant" }, words.leak.lawyer)
  elseif choice == "publish" then
    s:tell("all", words.leak.publish)
  else
    s:tell({ "officer", "head" }, words.leak.verify)
    if s:seat("officer").bot then
      s:tell("media", words.verified)
    end
  end
end

local function on_call(s, choice)
  s.vars.call = choice
  if choice == "report" then
    s:tell("all", words.call_reported)
  end
end

local function on_doubt(s, e)
  s.vars.doubt = s.vars.doubt or {}
  s.vars.doubt[e.seat] = e.choices
  if e.choices == "date" and not s.vars.withdrawn then
    ask(s, "confess")
  end
end

local function on_confess(s, choice)
  s.vars.confess = choice
  if s.sitting_id == "trial" and not s.vars.withdrawn then
    s:tell("all", words.confess[choice])
    if choice == "truth" and words.brought[s.vars.leak] then
      s:tell("media", words.brought[s.vars.leak])
    end
  end
end

-- How strong the claim has become by what people wrote, answered and left out.
local function strength(s)
  local sum = s.vars.letter == "reasoned" and -2 or 3
  sum = sum + (s.vars.place == "street" and -3 or 0)
  sum = sum + (s.vars.flyer == "leave" and -1 or 0)
  sum = sum + (sent(s, "refusal") and 0 or -1)
  sum = sum + (sent(s, "evidence") and 1 or -1)
  sum = sum + (sent(s, "defence") and -1 or 1)
  sum = sum + (s.vars.leak == "lawyer" and 1 or 0)
  sum = sum + (s.vars.confess == "truth" and 2 or 0)
  sum = sum + (s.vars.file == "tell" and 1 or s.vars.file == "redate" and -1 or 0)
  sum = sum + (s.vars.defend == "admit" and -1 or s.vars.defend == "notice" and 1 or 0)
  sum = sum + (s.vars.danger == "wish" and -1 or 0)
  sum = sum + (s.vars.plead == "reasons" and 1 or s.vars.plead == "term" and -1 or 0)
  local line = s.vars.line
  return sum + (line == "for" and 1 or line == "against" and -2 or 0)
end

-- A judge of the computer weighs the case once, each in a manner of their own.
local LEANING = { ["judge-1"] = 0, ["judge-2"] = 1, ["judge-3"] = -2 }

local function judge(s, seat)
  s.vars.bench = s.vars.bench or {}
  if s.vars.bench[seat] then
    return s.vars.bench[seat]
  end
  local leaning = LEANING[seat]
  if seat == "judge-1" and s.vars.call == "listen" then
    leaning = leaning - 3
  end
  s.vars.bench[seat] = strength(s) + leaning + math.random(-2, 2) >= 2 and "for" or "against"
  return s.vars.bench[seat]
end

function react.on_vote(s, e)
  local subject = e.subject
  if subject ~= "whole:judgment" and subject ~= "basis:judgment" then
    return
  end
  for seat in pairs(LEANING) do
    if s:seat(seat).bot and s:seat(seat).present then
      s:act(seat, "vote.cast", judge(s, seat))
    end
  end
end

function react.on_judgment(s)
  s.vars.judgment = "for"
end

function react.on_counted(s, e)
  local whole = e.subject == "whole:judgment" or e.subject == "basis:judgment"
  if whole and e.result == "rejected" then
    s.vars.judgment = "against"
  end
end

-- The sides are told why the claim was won or lost.
local function tell_why(s, side)
  local vars = s.vars
  local why = judged(side, {
    letter = vars.letter, confess = vars.confess, line = vars.line, plead = vars.plead,
    place = vars.place, flyer = vars.flyer, proved = sent(s, "evidence"),
    untold = vars.confess ~= "truth",
  })
  if vars.judgment and why then
    s:tell({ "claimant", "helper", "lawyer", "akim", "head", "officer" }, why)
  end
end

function react.on_closed(s, e)
  if e.sitting == "trial" then
    s:tell("judge-1", words.to_write)
    if s.vars.judgment == "for" then
      permit(s, "court")
      tell_why(s, "for")
    else
      s:tell("all", words.dismissed)
      tell_why(s, "against")
    end
  elseif s.phase == "debrief" then
    street.finish(s)
  else
    street.over(s)
  end
end

-- Only the parties and the prosecutor plead; others are heard when they are called.
function react.on_floor(s, e)
  local party = PARTIES[e.seat] or s:seat(e.seat).kind == "deputy"
  if s.sitting_id == "trial" and not party and e.kind ~= "reference" then
    s:tell(e.seat, words.not_a_party)
    s:act(e.seat, "floor.withdraw")
  end
end

-- Questions and papers ------------------------------------------------------------------------

local function keep(name)
  return function(s, choice)
    s.vars[name] = choice
  end
end

local function on_advice(s, choice)
  s.vars.advice = choice
  s:tell("akim", words.advice[choice])
end

local function on_beforehand(s, choice)
  s:tell(choice == "tell" and { "police", "prosecutor" } or "police", words.beforehand[choice])
end

local function on_duty(s, choice)
  s:tell("all", words.duty[choice])
end

local function on_word(s, choice)
  s.vars.word = choice
  s:tell(choice == "judge" and { "judge-1", "judge-2", "judge-3" } or { "akim", "head" }, words.word[choice])
end

local function on_witness(s, choice, seat)
  if choice == "yes" then
    s:tell({ "judge-1", "clerk" }, words.join(words.witnesses[seat], words.witness))
  end
end

-- The first of the court to answer is the one who has looked at the rules.
local function on_cameras(s, choice)
  if not s.vars.cameras then
    s.vars.cameras = choice
    s:tell({ "media", "clerk" }, words.cameras[choice])
  end
end

local function on_comment(s, choice, seat)
  s:tell("all", words.join(words.judges[seat], words.comment[choice]))
end

local function on_registry(s, choice)
  s:tell({ "claimant", "lawyer" }, words.registry[choice])
end

local function on_file(s, choice)
  s.vars.file = choice
  if choice == "tell" then
    s:tell("prosecutor", words.file)
  end
end

local function on_disclose(s, e)
  if e.choices == "tell" then
    s:tell("all", words.disclosed[e.seat])
  end
end

local function on_flyer(s, choice)
  s.vars.flyer = choice
  s:tell({ "claimant", "helper", "head" }, words.flyer[choice])
end

local ANSWERED = {
  place = keep "place",
  draft = keep "draft",
  line = keep "line",
  file = on_file,
  defend = keep "defend",
  danger = keep "danger",
  plead = keep "plead",
  word = on_word,
  witness = on_witness,
  cameras = on_cameras,
  comment = on_comment,
  registry = on_registry,
  advice = on_advice,
  flyer = on_flyer,
  beforehand = on_beforehand,
  duty = on_duty,
  course = on_course,
  elsewhere = on_elsewhere,
  next = on_next,
  mediate = on_mediate,
  review = on_withdrawn,
  settle = on_withdrawn,
  leak = on_leak,
  call = on_call,
  confess = on_confess,
}

function react.on_answer(s, e)
  local follow = ANSWERED[e.question]
  if e.question == "doubt" then
    on_doubt(s, e)
  elseif e.question == "disclose" then
    on_disclose(s, e)
  elseif follow then
    follow(s, e.choices, e.seat)
  else
    street.on_answer(s, e)
  end
end

local ANSWERS = { consent = true, ["no-tents"] = true, alternative = true, refusal = true }

function react.on_submitted(s, e)
  if e.paper == "notice" then
    s:tell("all", s.vars.unsent and words.notice_late or words.notice_sent)
    notice.read(s)
  elseif ANSWERS[e.paper] then
    on_answered(s, e)
  elseif e.paper == "complaint" then
    s:tell("all", words.complaint_sent)
  elseif e.paper == "judgment" then
    s:tell("all", words.announced(s:paper("judgment").parts.operative))
  elseif e.paper == "protocol" then
    ask(s, "duty")
  end
end

-- To register the notice is not to answer it.
function react.on_paper_answered(s, e)
  if e.paper == "notice" and not s:seat(e.seat).bot then
    s:tell(e.seat, words.registered_only)
  end
end

-- What a computer-played akim or officer decides follows from what others have done; the rest is
-- drawn by the choices' own chances.
local function on_course_asked(s)
  go(s, "2024-08-12")
  if not s:seat("akim").bot then
    return
  elseif s.vars.flyer == "leave" and math.random(100) <= 50 then
    s:act("akim", "answer.give", "course", "refuse")
  elseif s.vars.advice and math.random(100) <= 45 then
    s:act("akim", "answer.give", "course", s.vars.advice)
  end
end

-- An open letter or an article makes it dearer to lose in court.
local function on_settle_asked(s)
  local pressed = s.vars.word == "place" or s.vars.leak == "publish"
  if s:seat("akim").bot and pressed and math.random(100) <= 12 then
    s:act("akim", "answer.give", "settle", "withdraw")
  end
end

local function on_confess_asked(s)
  if s:seat("officer").bot and (s.vars.leak == "verify" or s.vars.leak == "publish") then
    s:act("officer", "answer.give", "confess", "truth")
  end
end

function react.on_asked(s, e)
  if e.question == "course" then
    on_course_asked(s)
  elseif e.question == "settle" then
    on_settle_asked(s)
  elseif e.question == "confess" then
    on_confess_asked(s)
  end
end

-- Phases --------------------------------------------------------------------------------------

-- Nothing more is to be said in the hearing: the court withdraws behind closed doors, and its phase
-- begins.
local function withdraw(s)
  s.vars.withdrawn = true
  ask(s, "fair")
  ask(s, "after")
  if s.phase == "hearing" then
    s:act("scenario", "phase.next")
  end
  for _, waits in ipairs(s:queue()) do
    s:act(waits.seat, "floor.withdraw")
  end
  s:tell({ "judge-1", "judge-2", "judge-3" }, words.deliberate)
  s:act("judge-1", "vote.open", "closed")
end

-- The judges say what is unclear to them as soon as the sides may be asked.
function react.on_stage(s, e)
  if e.stage == "questions" or e.stage == "debate" then
    ask(s, "doubt")
  elseif e.stage == "votes" then
    withdraw(s)
  end
end

local function before_the_day(s)
  if s:deadline("answer").status == "idle" then -- the notice was never given
    s.vars.unsent = true
    s:tell("all", words.unsent)
  elseif s:deadline("answer").status == "running" then
    s.vars.late = true -- its term passes with the days that follow
  end
  if s.vars.way or s.vars.late then
    ask(s, "stewards")
  else
    ask(s, "banned")
  end
end

local ENTERED = {
  answer = function(s)
    ask(s, sent(s, "alternative") and "elsewhere" or "next")
  end,
  ready = before_the_day,
  rally = street.begin,
  debrief = street.close,
}

function react.on_phase(s, e)
  local follow = ENTERED[e.phase]
  go(s, DAYS[e.phase])
  if follow then
    follow(s)
  end
end

-- The respondent answers the claim: both sides are heard.
function react.on_item(s, e)
  if e.item == "claim" and s:seat("head").present then
    s:act("head", "floor.ask", "coreport")
  end
  street.on_item(s, e)
end

react.on_spoken = street.on_spoken
react.tent = street.tent
react.crowd = street.crowd
react.march = street.march
react.cordon = street.cordon

return react
