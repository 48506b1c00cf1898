-- What was promised after the article, and whether those it is due to take the paper for it: no length
-- of a text says that, only who reads it.

local promise = {}

-- Everybody it is due to: who reads the papers of the one named, and is not named in any article.
promise.readers = {
  "chair", "dep-02", "dep-04", "dep-05", "dep-06", "dep-08", "journalist", "ngo", "resident-1", "resident-2", "resident-3",
}

local KIND = { admit = "facts", apologise = "apology", step = "step" }

function promise.sent(s, id)
  local status = s:paper(id).status
  return status == "submitted" or status == "answered"
end

-- The paper that the answer promised; a denial promises none.
function promise.paper(s)
  local kind = s.vars.code and KIND[s.vars.reply]
  return kind and kind .. "-" .. s.vars.code
end

local function is_hollow(s)
  return s.vars.hollow ~= nil and s.vars.hollow[KIND[s.vars.reply]] == true
end

function promise.kept(s)
  local paper = promise.paper(s)
  return paper ~= nil and promise.sent(s, paper) and not is_hollow(s)
end

-- For the reasons of an ending: what was left unsaid, the paper, how it was taken, and two more of
-- which either may be nil.
function promise.facts(s, first, second, third)
  local paper, heard = promise.paper(s), "answer.given question=heard-" .. KIND[s.vars.reply]
  local facts = { first, "paper.submitted paper=" .. paper }
  if not promise.sent(s, paper) then
    facts[2] = "not " .. facts[2]
  elseif is_hollow(s) then
    table.insert(facts, "inject.fired id=hollow")
    table.insert(facts, heard .. " choices=hollow")
  else
    table.insert(facts, heard .. " choices=kept")
  end
  if second then table.insert(facts, second) end
  if third then table.insert(facts, third) end
  return facts
end

-- The facilitator may say so, too, where nobody plays those who read.
function promise.on_hollow(s)
  if KIND[s.vars.reply] then
    s.vars.hollow = s.vars.hollow or {}
    s.vars.hollow[KIND[s.vars.reply]] = true
  end
end

-- More than half of the readers decide, of those people play where there are any; at the close more
-- than the others.
local function weigh(s, kind, closed)
  local said, people, of, count = s.vars.heard[kind], false, 0, { kept = 0, hollow = 0 }
  for _, id in ipairs(promise.readers) do
    people = people or not s:seat(id).bot
  end
  for _, id in ipairs(promise.readers) do
    if s:seat(id).bot ~= people then
      of = of + 1
      if said[id] then count[said[id]] = count[said[id]] + 1 end
    end
  end
  if 2 * count.hollow > of or (closed and count.hollow > count.kept) then
    s.vars.hollow = s.vars.hollow or {}
    s.vars.hollow[kind] = true
    if s:inject("hollow") == "waiting" then s:fire("hollow") end
  end
end

function promise.on_answer(s, e)
  local kind = string.match(e.question, "^heard%-(%a+)$")
  if kind then
    s.vars.heard = s.vars.heard or {}
    s.vars.heard[kind] = s.vars.heard[kind] or {}
    s.vars.heard[kind][e.seat] = e.choices
    weigh(s, kind, false)
  end
end

function promise.on_closed(s, e)
  local kind = string.match(e.question, "^heard%-(%a+)$")
  if kind and s.vars.heard and s.vars.heard[kind] then weigh(s, kind, true) end
end

function promise.on_submitted(s, e)
  local kind = string.match(e.paper, "^(%a+)%-%w$")
  local id = "heard-" .. (kind or "")
  for _, known in pairs(KIND) do
    if known == kind and s:question(id).status == "waiting" then
      s:act("facilitator", "question.ask", id)
    end
  end
end

return promise
