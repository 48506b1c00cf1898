-- What the notice says, as far as the story goes by it: what stands there is read, and the organiser
-- is told what does not fit the case – the day, the form, what only the akimat may allow.

local words = require "words"

local function names(text, list)
  for _, stem in ipairs(list) do
    if text and text:find(stem, 1, true) then
      return true
    end
  end
  return false
end

-- In Kazakh "не" is "or", so the Russian one stands with its verb.
local NONE = {
  "жоқ", "Жоқ", "мейді", "майды", "нет", "Нет", "без", "Без", "не став", "Не став", "не устан", "Не устан", "не буд",
  "Не буд", "No", "no ", "none", "not ", "without",
}
local SQUARE = { "тадион", "tadium" }
local STREET = { "кімдік", "кимат", "kimat" }

-- Entries that have to be cleared up by telephone: what must stand there, or must not.
local ENTRIES = {
  { "form", has = { "итинг", "ally" } },
  { "time", has = { "21" } },
  { "filed", has = { "8", "08" } },
  { "data", hasnt = NONE },
}

local function unclear(parts)
  local list = {}
  for _, entry in ipairs(ENTRIES) do
    local text = parts[entry[1]]
    if entry.has and not names(text, entry.has) or entry.hasnt and names(text, entry.hasnt) then
      table.insert(list, words.entry[entry[1]])
    end
  end
  return list
end

local notice = {}

-- The place that is written there, or else the one that was chosen.
local function place(parts, chosen)
  if names(parts.place, SQUARE) then
    return "square"
  end
  return names(parts.place, STREET) and "street" or chosen
end

-- Remembers the place and whether tents are named, and tells those whom it concerns.
function notice.read(s)
  local parts = s:paper("notice").parts
  local said = unclear(parts)
  local chosen = s.vars.place
  s.vars.place = place(parts, chosen)
  s.vars.tents = not names(parts.tents, NONE) or nil
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
