-- How deeds move the deputies whom the computer plays: a word told openly weighs for what it is about,
-- one kept back and found out weighs against it.

local m = require "maslikhat"

local WHOLE = "whole:housing"
local CONTROL, GROUP = "amend:public-control", "amend:monitoring-group"
local WEAR, OPEN = "amend:by-wear", "amend:open-selection"
local CUT, RAISE, EIGHT = "amend:sum-200", "amend:sum-400", "amend:last-minute"

-- A question and its choice, or an event; then each subject of a vote with how much it weighs for it.
local sways = m.sways {
  { "office agree", GROUP, 8 },
  { "office against", GROUP, -14 },
  { "figures hall", CUT, 14 },
  { "figures karasayev", CUT, 5 },
  { "figures nobody", CUT, -20 },
  { "facades insist", RAISE, 25 },
  { "kindergarten tell", CONTROL, 5 },
  { "kindergarten take", CONTROL, -30 },
  { "eight warn", EIGHT, 20 },
  { "eight nobody", EIGHT, -10 },
  { "promise open", CUT, -10 },
  { "promise trade", CUT, 10 },
  { "promise trade", EIGHT, -20 },
  { "deal tell", CONTROL, 4 },
  { "deal keep", CONTROL, -20 },
  { "deal off", CONTROL, -20 },
  { "certificate confess", OPEN, 16 },
  { "certificate mukushev", OPEN, -16 },
  { "three say", WEAR, 14 },
  { "three say", GROUP, -6 },
  { "letters read", CONTROL, 3 },
  { "letters later", CONTROL, -10 },
  { "nephew tell", CONTROL, 4 },
  { "nephew hide", CONTROL, -8 },
  { "nephew soften", CONTROL, -12 },
  { "grant truth", GROUP, 5 },
  { "grant nothing", GROUP, -14 },
  { "page request", WEAR, 14 },
  { "page give", WEAR, 6 },
  { "signatures honest", WEAR, 8 },
  { "signatures lawyer", WEAR, 8 },
  { "source hall", OPEN, 12 },
  { "debt say", WEAR, -8 },
  { "debt pay", WEAR, -8 },
  { "publish now", CONTROL, -16 },
  { "publish ask", CONTROL, 3 },
  { "delay admit", CONTROL, 4 },
  { "in-law promise", OPEN, -6 },
  { "from-aside hint", OPEN, -12 },
  { "answer.given question=last-word seat=resident-1 choices=order", WEAR, 6 },
  { "answer.given question=last-word seat=ngo-1 choices=control", CONTROL, 4 },
  { "answer.given question=last-word seat=company choices=today", WHOLE, 6 },
  { "delay silent", CONTROL, -8 },
  { "interrupted floor", WHOLE, 6 },
  { "interrupted warn", WHOLE, -10 },
  { "interrupted go-on", WHOLE, -10 },
  { "roof mend", WHOLE, 8 },
  { "roof debts", WHOLE, -8 },
  { "roof name", OPEN, -14 },
  { "letter keep", RAISE, 20 },
  { "inject.fired id=expose", OPEN, 10 },
  { "not inject.fired id=expose", CONTROL, -20 },
  { "inject.fired id=mistake", OPEN, -20 },
  { "inject.fired id=forged", WEAR, -22 },
  { "inject.fired id=deal", WHOLE, -14 },
  { "seat.recused seat=dep-05", WHOLE, 8 },
  -- A motion to postpone has to win over those who would otherwise just agree to procedure.
  { "answer.given question=three choices=postpone", "procedural:postpone", -48 },
}

return sways
