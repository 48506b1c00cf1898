-- What belongs to a sitting comes only while it is open.

local held = {}

local function open(sitting)
  return "sitting.opened sitting=" .. sitting .. " & not sitting.closed sitting=" .. sitting
end

local PHASES = { site = open "control", hearing = open "hearing", session = open "session" }

-- Gives those of the list that are placed in the phase of a sitting the condition that it is open.
function held.all(list)
  for _, one in ipairs(list) do
    local place = one.after or one.window
    local so = place and PHASES[place.phase]
    if so then
      one.when = one.when and (string.gsub(one.when, " | ", " & " .. so .. " | ")) .. " & " .. so or so
    end
  end
  return list
end

return held
