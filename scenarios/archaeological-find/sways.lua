-- How deeds move the deputies whom the computer plays: what the group found, what was shown and said
-- openly, and what was kept back and came out all the same.

local m = require "maslikhat"

local WHOLE, WIDE, NARROW = "whole:arch", "amend:zone-50", "amend:zone-10"
local OUTSIDE, GLASS = "amend:works-outside", "amend:glass-hall"
local COMPLAINT = "question:complaint"
local MONEY, MONTHLY = "amend:money", "amend:monthly"

-- A question and its choice, or an event; then each subject of a vote with how much it weighs for it.
local sways = m.sways {
  { "brick give", WHOLE, 6 },
  { "brick keep", WHOLE, -6 },
  { "signatures withdraw", WHOLE, 4 },
  { "signatures silent", WHOLE, -4 },
  { "own-up admit", WHOLE, 4 },
  { "own-up deny", WHOLE, -12 },
  { "plan show", WHOLE, 6, NARROW, 6 },
  { "plan keep", WHOLE, -6 },
  { "geology give", WIDE, 12, OUTSIDE, -6 },
  { "geology shelve", OUTSIDE, 6 },
  { "past tell", MONTHLY, 8 },
  { "past silent", MONTHLY, -8 },
  { "safe show", MONTHLY, 8, WHOLE, 6 },
  { "safe keep", MONTHLY, -8, WHOLE, -6 },
  { "archive give", MONTHLY, 6, WHOLE, 4 },
  { "archive wait", MONTHLY, -6, WHOLE, -4 },
  { "delay admit", MONTHLY, 6 },
  { "delay deny", MONTHLY, -6 },
  { "pictures tell", WIDE, 6 },
  { "crew tell", OUTSIDE, -8, WIDE, 6 },
  { "crew silent", OUTSIDE, 8 },
  { "headline catacombs", WHOLE, -6, NARROW, 6 },
  { "headline known", WHOLE, 4 },
  { "gate let", GLASS, 6, OUTSIDE, 6 },
  { "gate refuse", OUTSIDE, -8, WIDE, 6 },
  { "stand back", WHOLE, -6 },
  { "school yield", MONEY, 20 },
  { "school insist", MONEY, -10 },
  { "cafe tell", GLASS, -8 },
  { "cafe silent", GLASS, 8 },
  { "loan extend", GLASS, 6, WHOLE, 4 },
  { "loan call", OUTSIDE, 8, WHOLE, -8 },
  { "film inspector", WIDE, 6, MONTHLY, 6 },
  { "verdict shelve", MONTHLY, 10, WHOLE, 6, COMPLAINT, 30 },
  { "verdict accept", MONTHLY, -6 },
  { "deal agree", GLASS, 15, NARROW, -8 },
  { "deal refuse", GLASS, -15, WIDE, 8 },
  { "inject.fired id=night", WIDE, 8, OUTSIDE, -6 },
  { "inject.fired id=forged", WHOLE, -8 },
  { "inject.fired id=old-plan", WHOLE, -12, NARROW, 8 },
  { "inject.fired id=claim", WHOLE, -8 },
  { "not paper.submitted paper=outcome", WHOLE, -14, MONTHLY, -8 },
  { "floor.given seat=archaeologist", WIDE, 6 },
  { "floor.given seat=foreman", MONEY, 10 },
}

return sways
