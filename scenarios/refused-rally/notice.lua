-- What the notice says, as far as the story goes by it: the organiser is told what does not fit the case –
-- the day, the form, what only the akimat may allow.

local words = require "words"

local FILED, DAY = "2024-08-08", "2024-09-21"

-- What has to be cleared up by telephone, entry by entry.
local function unclear(s, paper)
  local list = {}
  local wrong = {
    { "form", paper.parts.form ~= "rally" },
    { "time", paper.days.time ~= DAY },
    { "filed", s.date == FILED and paper.days.filed ~= FILED },
    { "data", paper.parts.data ~= "given" },
  }
  for _, entry in ipairs(wrong) do
    if entry[2] then
      table.insert(list, words.entry[entry[1]])
    end
  end
  return list
end

local notice = {}

-- Remembers the place and whether tents are named, and tells those whom it concerns.
function notice.read(s)
  local paper = s:paper("notice")
  local said = unclear(s, paper)
  local chosen = s.vars.place
  s.vars.place = paper.parts.place
  s.vars.tents = paper.parts.tents == "tents" or nil
  if #said > 0 then
    table.insert(said, 1, words.cleared)
  end
  if chosen and s.vars.place ~= chosen then
    table.insert(said, words.moved)
  end
  if s.vars.place == "street" then
    table.insert(said, words.undesignated)
  end
  if s.vars.tents then
    table.insert(said, words.tents)
  end
  if #said > 0 then
    s:tell({ "claimant", "helper", "lawyer", "akim", "head", "officer" }, words.join(table.unpack(said)))
  end
end

return notice
