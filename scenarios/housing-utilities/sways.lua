-- How deeds move the deputies whom the computer plays: a word told openly weighs for what it is about,
-- one kept back and found out weighs against it.

local m = require "maslikhat"

local sways = {}

-- The choice of a question, the subject of a vote and by how much.
local function by_choice(question, choice, on, by)
  table.insert(sways, m.sway {
    on = on, by = by, when = "answer.given question=" .. question .. " choices=" .. choice,
  })
end

local function by_event(when, on, by)
  table.insert(sways, m.sway { on = on, by = by, when = when })
end

local WHOLE = "whole:housing"
local CONTROL, GROUP = "amend:public-control", "amend:monitoring-group"
local WEAR, OPEN = "amend:by-wear", "amend:open-selection"
local CUT, RAISE, EIGHT = "amend:sum-200", "amend:sum-400", "amend:last-minute"

by_choice("office", "agree", GROUP, 8)
by_choice("office", "against", GROUP, -14)
by_choice("figures", "hall", CUT, 14)
by_choice("figures", "karasayev", CUT, 5)
by_choice("figures", "nobody", CUT, -20)
by_choice("facades", "insist", RAISE, 25)
by_choice("kindergarten", "tell", CONTROL, 5)
by_choice("kindergarten", "take", CONTROL, -30)
by_choice("eight", "warn", EIGHT, 20)
by_choice("eight", "nobody", EIGHT, -10)
by_choice("promise", "open", CUT, -10)
by_choice("promise", "trade", CUT, 10)
by_choice("promise", "trade", EIGHT, -20)
by_choice("deal", "tell", CONTROL, 4)
by_choice("deal", "keep", CONTROL, -20)
by_choice("deal", "off", CONTROL, -20)
by_choice("certificate", "confess", OPEN, 16)
by_choice("certificate", "mukushev", OPEN, -16)
by_choice("three", "say", WEAR, 14)
by_choice("three", "say", GROUP, -6)
by_choice("letters", "read", CONTROL, 3)
by_choice("letters", "later", CONTROL, -10)
by_choice("nephew", "tell", CONTROL, 4)
by_choice("nephew", "hide", CONTROL, -8)
by_choice("nephew", "soften", CONTROL, -12)
by_choice("grant", "truth", GROUP, 5)
by_choice("grant", "nothing", GROUP, -14)
by_choice("page", "request", WEAR, 14)
by_choice("page", "give", WEAR, 6)
by_choice("signatures", "honest", WEAR, 8)
by_choice("signatures", "lawyer", WEAR, 8)
by_choice("source", "hall", OPEN, 12)
by_choice("debt", "say", WEAR, -8)
by_choice("debt", "pay", WEAR, -8)
by_choice("publish", "now", CONTROL, -16)
by_choice("publish", "ask", CONTROL, 3)
by_choice("delay", "admit", CONTROL, 4)
by_choice("delay", "silent", CONTROL, -8)
by_choice("interrupted", "floor", WHOLE, 6)
by_choice("interrupted", "warn", WHOLE, -10)
by_choice("interrupted", "go-on", WHOLE, -10)
by_choice("roof", "mend", WHOLE, 8)
by_choice("roof", "debts", WHOLE, -8)
by_choice("roof", "name", OPEN, -14)
by_choice("letter", "keep", RAISE, 20)

by_event("inject.fired id=expose", OPEN, 10)
by_event("not inject.fired id=expose", CONTROL, -20)
by_event("inject.fired id=mistake", OPEN, -20)
by_event("inject.fired id=forged", WEAR, -22)
by_event("inject.fired id=deal", WHOLE, -14)
by_event("seat.recused seat=dep-05", WHOLE, 8)

-- A motion to postpone has to win over those who would otherwise just agree to procedure.
by_event("answer.given question=three choices=postpone", "procedural:postpone", -48)

return sways
