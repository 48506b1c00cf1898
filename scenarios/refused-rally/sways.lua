-- How deeds move the judges whom the computer plays where they amend the judgment; how they weigh the
-- claim itself is in handlers.lua, for each judge has a leaning of their own.

local m = require "maslikhat"

local ACT, RULING = "amend:act-only", "amend:private-ruling"

-- A question and its choice, or an event; then each amendment with how much it weighs for it.
local sways = m.sways {
  { "draft letter", RULING, 12 },
  { "draft reasoned", ACT, 10, RULING, -8 },
  { "defend admit", ACT, -8, RULING, 8 },
  { "defend notice", ACT, 8 },
  { "file tell", RULING, 10 },
  { "file redate", RULING, -6 },
  { "confess truth", RULING, 20, ACT, -10 },
  { "confess evade", RULING, 8 },
  { "confess office", ACT, 8 },
  { "line against", ACT, 12 },
  { "line for", ACT, -8 },
  { "plead reasons", RULING, 6 },
  { "plead heat", ACT, 10 },
  { "witness yes", ACT, -6, RULING, 4 },
  { "leak publish", RULING, 6 },
  { "leak verify", RULING, 4 },
  { "not paper.submitted paper=evidence", ACT, 10, RULING, -8 },
  { "not paper.submitted paper=defence", RULING, 10 },
}

return sways
