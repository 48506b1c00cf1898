-- How deeds move the delegates whom the computer plays: what was said openly at the hearing weighs in the
-- assembly, and so does what nobody said.

local m = require "maslikhat"

local STOP, FAR, NEAR = "amend:stop", "amend:km-2", "amend:km-500"
local EXPERT, JOBS, FUND = "amend:own-expert", "amend:jobs", "amend:fund"
local DUMP, WATCH, WHOLE = "amend:dump-first", "amend:monitoring", "whole:landfill"

-- A question and its choice, or an event; then each subject of a vote with how much it weighs for it.
local sways = m.sways {
  { "figures totals", DUMP, 12 },
  { "borehole tell", FAR, 10, EXPERT, -12 },
  { "borehole silent", FAR, -10 },
  { "zone name", NEAR, -25, FAR, 6 },
  { "zone general", NEAR, 8 },
  { "metres admit", FAR, 10, NEAR, -6 },
  { "metres keep", JOBS, 6 },
  { "lunches tell", NEAR, -8, JOBS, -6 },
  { "who-are-you admit", NEAR, -10 },
  { "consent admit", STOP, 4 },
  { "well show", FAR, 6, WATCH, 6 },
  { "fence tell", DUMP, 12 },
  { "signature speak", NEAR, -12 },
  { "programme tell", WHOLE, 6 },
  { "brought show", DUMP, 6, EXPERT, -6 },
  { "talks.agreed talks=conditions", FAR, -12, STOP, -6, JOBS, 10, WATCH, 6 },
  { "come stay", FAR, 6 },
  { "cans clean", DUMP, 6 },
  { "list read", NEAR, -8, JOBS, -6 },
  { "list collect", JOBS, 10 },
  { "husband tell", FAR, 8 },
  { "handshake tell", FUND, -10, EXPERT, -8 },
  { "handshake silent", FUND, 6 },
  { "expose say", EXPERT, -25 },
  { "status withdraw", EXPERT, -20 },
  { "inject.fired id=leak", STOP, 6 },
  { "inject.fired id=plot-given", STOP, -10 },
  -- Whoever moves to put the item off has to win over those who would otherwise agree to procedure.
  { "measure move", "procedural:postpone", -48 },
  { "not sitting.opened sitting=hearing", FAR, -10, DUMP, -10, WATCH, -10 },
}

return sways
