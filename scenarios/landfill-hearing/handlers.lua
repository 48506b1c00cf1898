-- What the scenario does by itself: which function hears of what.

local before = require "before"
local hearing = require "hearing"
local square = require "square"
local after = require "afterwards"
local compared = require "compared"
local bargain = require "bargain"
local outcome = require "outcome"

local react = {}

-- Decisions of one seat, or of several: what comes of a choice.
local DECISIONS = {
  support = before.support, power = before.power, date = before.date, bus = before.bus, roof = before.roof,
  grant = before.grant,
  ["late-invite"] = hearing.late_invite, stay = hearing.stay, status = hearing.status, expose = hearing.expose,
  figures = hearing.figures, borehole = hearing.borehole, well = hearing.well, zone = hearing.zone,
  metres = hearing.metres, consent = hearing.consent, ["who-are-you"] = hearing.who_are_you,
  signature = hearing.signature,
  square = square.square, sign = square.voice, chat = square.voice, demand = square.demand, ["return"] = square.back,
  go = after.go, corridor = after.corridor, list = after.interest,
  checked = after.checked, brought = hearing.brought, invite = bargain.invite, come = bargain.come,
  husband = after.interest, handshake = after.interest, measure = after.measure, written = hearing.written, session = after.session,
}

-- Decisions that the ending asks for, besides those with a consequence of their own.
local KEPT = {
  support = true, power = true, date = true, bus = true, addresses = true, lunches = true, ["who-are-you"] = true, minutes = true,
  square = true, sign = true, chat = true, demand = true, ["return"] = true, ["second-site"] = true,
  silence = true, control = true, checked = true, ready = true, ["two-texts"] = true,
}

function react.on_answer(s, e)
  if KEPT[e.question] then
    s.vars.said = s.vars.said or {}
    s.vars.said[e.question] = e.choices
  end
  local decide = DECISIONS[e.question]
  if decide then
    decide(s, e.choices, e.seat, e.question)
  end
end

local CLOSED = {
  microphone = hearing.microphone_closed, ["first-question"] = hearing.first_closed,
  settle = after.settle_closed, straw = after.straw_closed, bow = after.bow_closed, days = after.days_closed,
}

function react.on_question_closed(s, e)
  if CLOSED[e.question] then
    CLOSED[e.question](s)
  end
end

local PAPERS = {
  check = hearing.check, petition = before.petition, request = before.request, inquiry = after.inquiry,
  answer = after.answer,
  recs = function(s)
    after.recs(s)
    compared.sent(s)
  end,
}

function react.on_submitted(s, e)
  if PAPERS[e.paper] then
    PAPERS[e.paper](s)
  end
end

function react.on_missed(s, e)
  if e.deadline == "summary" then
    after.late_summary(s)
  end
end

function react.on_opened(s, e)
  if e.sitting == "hearing" then
    before.opened(s)
  end
end

function react.on_tabled(s, e)
  after.on_tabled(s, e)
  compared.on_tabled(s, e)
end

function react.on_filled(s, e)
  before.filled(s, e)
  compared.filled(s, e)
end

react.on_step, react.on_break, react.on_warned = hearing.step, square.on_break, square.on_warned
react.on_floor_given, react.on_floor_ended = square.on_floor_given, square.on_floor_ended
react.on_left, react.on_item_called = after.on_left, after.on_item_called
react.on_returned = after.returned
react.on_vote_closed = after.on_vote_closed
react.on_phase, react.on_closed, react.on_debate_closed = outcome.on_phase, outcome.on_closed, after.on_debate_closed

react.on_talks, react.on_agreed, react.on_talks_failed = bargain.opened, bargain.agreed, bargain.failed

return react
