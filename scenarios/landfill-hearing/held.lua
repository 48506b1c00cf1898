-- What belongs to a sitting comes only while it is open, and what is said of it only once it was held.
-- A question is not asked any more once its moment is over.

local held = {}

local HEARING = "sitting.opened sitting=hearing & not sitting.closed sitting=hearing"
local ASSEMBLY = "sitting.opened sitting=assembly & not sitting.closed sitting=assembly"

-- When the sitting has gone; and when the delegates have begun to vote on their recommendations.
held.AFTER_HEARING = "sitting.closed sitting=hearing"
held.AFTER_DEBATE = "vote.opened subject=basis:landfill | sitting.closed sitting=assembly"

-- The condition, with `also` in each of its alternatives.
function held.with(when, also)
  return (string.gsub(when, " | ", " & " .. also .. " | ")) .. " & " .. also
end

local PHASES = { hearing = HEARING, assembly = ASSEMBLY }
local OVER = { hearing = held.AFTER_HEARING, assembly = "sitting.closed sitting=assembly" }

-- Gives those of the list that are placed in the phase of a sitting the condition that it is open.
function held.all(list)
  for _, one in ipairs(list) do
    local place = one.after or one.window
    local open = place and PHASES[place.phase]
    if open then
      one.when = one.when and held.with(one.when, open) or open
    end
  end
  return list
end

-- The same for questions: with the sitting their moment is over, unless they say by what it is.
function held.questions(list)
  for _, one in ipairs(held.all(list)) do
    one.closed_by = one.closed_by or one.after and OVER[one.after.phase]
  end
  return list
end

return held
