-- What several handlers need. Everything goes through the same commands that people use, so a rule
-- that forbids a command forbids it here too.

local common = {}

common.ITEM = "landfill"
common.AUTHOR = "resident-1" -- of the appeal

-- A text with the same values put into all three languages; a value may be a text itself.
function common.filled(text, ...)
  local out = {}
  for _, lang in ipairs { "kk", "ru", "en" } do
    local values = {}
    for i, value in ipairs { ... } do
      values[i] = type(value) == "table" and value[lang] or value
    end
    out[lang] = string.format(text[lang], table.unpack(values))
  end
  return out
end

function common.skip(s, id)
  local state = s:inject(id)
  if state == "waiting" or state == "held" then
    s:act("facilitator", "inject.skip", id)
  end
end

-- Questions whose moment has gone.
function common.close(s, ids)
  for _, id in ipairs(ids) do
    if s:question(id).status == "open" then
      s:act("facilitator", "question.close", id)
    end
  end
end

-- Sent, and be it that the addressee returned it.
function common.went(s, id)
  local status = s:paper(id).status
  return status == "submitted" or status == "answered" or status == "returned"
end

function common.met(s, id)
  return s:deadline(id).status == "met"
end

function common.bot(s, id)
  return s:seat(id).bot
end

-- What a seat has decided, or nil.
function common.said(s, question)
  return s.vars.said and s.vars.said[question]
end

local function waits(s, id)
  for _, asked in ipairs(s:queue()) do
    if asked.seat == id then
      return true
    end
  end
  return false
end

-- Asks for the floor on behalf of a seat that has just said that it will; those of the computer do not while
-- three wait.
function common.ask(s, id, kind)
  local seat = s:seat(id)
  if seat.present and not waits(s, id) and not (seat.bot and #s:queue() >= 3) then
    s:act(id, "floor.ask", kind)
  end
end

-- A computer-played seat asks of its own accord; a person asks for it alone.
function common.ask_bot(s, id, kind)
  if s:seat(id).bot then
    common.ask(s, id, kind)
  end
end

-- What most have chosen; nil when nobody has.
function common.most(counts)
  local first
  for choice, number in pairs(counts or {}) do
    if number > 0 and (not first or number > counts[first]) then
      first = choice
    end
  end
  return first
end

function common.at_hearing(s)
  return s.sitting_id == "hearing" and s.sitting == "open"
end

return common
