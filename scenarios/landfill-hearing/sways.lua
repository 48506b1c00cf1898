-- How deeds move the delegates whom the computer plays: what was said openly at the hearing weighs in the
-- assembly, and so does what nobody said.

local m = require "maslikhat"

local STOP, FAR, NEAR = "amend:stop", "amend:km-2", "amend:km-500"
local EXPERT, JOBS, FUND = "amend:own-expert", "amend:jobs", "amend:fund"
local DUMP, WATCH, WHOLE = "amend:dump-first", "amend:monitoring", "whole:landfill"

-- A question, its choice, then each subject of a vote with how much it weighs for it.
local choices = {
  { "figures", "totals", DUMP, 12 },
  { "borehole", "tell", FAR, 10, EXPERT, -12 },
  { "borehole", "silent", FAR, -10 },
  { "zone", "name", NEAR, -25, FAR, 6 },
  { "zone", "general", NEAR, 8 },
  { "metres", "admit", FAR, 10, NEAR, -6 },
  { "metres", "keep", JOBS, 6 },
  { "lunches", "tell", NEAR, -8, JOBS, -6 },
  { "who-are-you", "admit", NEAR, -10 },
  { "consent", "admit", STOP, 4 },
  { "well", "show", FAR, 6, WATCH, 6 },
  { "fence", "tell", DUMP, 12 },
  { "signature", "speak", NEAR, -12 },
  { "programme", "tell", WHOLE, 6 },
  { "cans", "clean", DUMP, 6 },
  { "list", "read", NEAR, -8, JOBS, -6 },
  { "list", "collect", JOBS, 10 },
  { "husband", "tell", FAR, 8 },
  { "handshake", "tell", FUND, -10, EXPERT, -8 },
  { "handshake", "silent", FUND, 6 },
  { "expose", "say", EXPERT, -25 },
  { "status", "withdraw", EXPERT, -20 },
}

local events = {
  { "inject.fired id=leak", STOP, 6 },
  { "inject.fired id=plot-given", STOP, -10 },
  { "not sitting.opened sitting=hearing", FAR, -10, DUMP, -10, WATCH, -10 },
}

local sways = {}

local function weigh(when, row, from)
  for i = from, #row, 2 do
    table.insert(sways, m.sway { on = row[i], by = row[i + 1], when = when })
  end
end

for _, row in ipairs(choices) do
  weigh("answer.given question=" .. row[1] .. " choices=" .. row[2], row, 3)
end
for _, row in ipairs(events) do
  weigh(row[1], row, 2)
end

return sways
