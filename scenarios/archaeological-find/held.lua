-- What belongs to a sitting comes only while it is open. A question is not asked any more once its moment is over.

local held = {}

local function open(sitting)
  return "sitting.opened sitting=" .. sitting .. " & not sitting.closed sitting=" .. sitting
end

local PHASES = { site = open "control", hearing = open "hearing", session = open "session" }

local SITTINGS = { site = "control", hearing = "hearing", session = "session" }
local OVER = {
  resume = "paper.submitted paper=listing", -- late, but on the list: nobody may build there
  warn = "inject.fired id=night",
  plea = "item.called item=answer | sitting.closed sitting=hearing",
  outside = "vote.closed subject=whole:arch | sitting.closed sitting=session",
  patience = "paper.submitted paper=final | deadline.missed deadline=final",
}

-- Gives those of the list that are placed in the phase of a sitting the condition that it is open.
function held.all(list)
  for _, one in ipairs(list) do
    local place = one.after or one.window
    local so = place and PHASES[place.phase]
    if so then
      one.closed_by = "sitting.closed sitting=" .. SITTINGS[place.phase]
      one.when = one.when and (string.gsub(one.when, " | ", " & " .. so .. " | ")) .. " & " .. so or so
    end
    one.closed_by = OVER[one.id] or one.closed_by
  end
  return list
end

return held
