-- The preset of a body that is no maslikhat: what it says itself, and for the rest the speech times
-- and what goes with them of the council. What is the maslikhat's alone – no confidence, the
-- counting commission – it does not take over. Its words and thresholds are in lua/bodies.
local council = require "rules.maslikhat"

local SHARED =
  { "second_debate", "warn", "debate_speeches", "recess_days", "amendments_on_item" }

local function over(common, own)
  local all = {}
  for key, value in pairs(common) do
    all[key] = value
  end
  for key, value in pairs(own or {}) do
    all[key] = value
  end
  return all
end

return function(own)
  local common = { speech = over(council.speech, own.speech) }
  own.speech = nil
  for _, key in ipairs(SHARED) do
    common[key] = council[key]
  end
  return over(common, own)
end
