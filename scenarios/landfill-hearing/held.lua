-- What belongs to a sitting comes only while it is open, and what is said of it only once it was held.

local held = {}

local HEARING = "sitting.opened sitting=hearing & not sitting.closed sitting=hearing"
local ASSEMBLY = "sitting.opened sitting=assembly & not sitting.closed sitting=assembly"

held.UNDECIDED = ASSEMBLY .. " & not vote.closed subject=whole:landfill"

-- The condition, with `also` in each of its alternatives.
function held.with(when, also)
  return (string.gsub(when, " | ", " & " .. also .. " | ")) .. " & " .. also
end

local PHASES = { hearing = HEARING, assembly = ASSEMBLY }

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

return held
