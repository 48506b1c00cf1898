-- How the computer plays a seat: what it wants to say, for how long, and how it votes.
--
-- `me` is the seat: id, kind, group, faction, chair, and the stance of its card (draft,
-- amendments, talk, kinds, interest); skill is how well it plays, 0 to 100, usually 60. draw(me.id, WHAT, N) gives a number from 1 to N that is the
-- same each time for this seat and this question, and another with another seed. vote.sway is how far
-- what has happened moves people towards what is voted on, or, below 0, away from it.
local seat = {}

local function chance(me, what, percent)
  return draw(me.id, what, 100) <= percent
end

local function between(me, what, least, most)
  return least + draw(me.id, what, most - least + 1) - 1
end

local function has(list, word)
  for _, one in ipairs(list) do
    if one == word then
      return true
    end
  end
  return false
end

-- Percent of a chance to speak, by how eager the card is: 0 never, 3 often.
local EAGER = { [0] = 0, 30, 60, 85 }

-- Speeches on an item with a draft. `at` is how far into the debate, in thousandths; questions
-- come late, as in the hall.
local SPEECHES = {
  report = { from = 20, to = 130, percent = 100 },
  coreport = { from = 80, to = 180, percent = 100 },
  statement = { from = 140, to = 640, percent = 90 },
  debate = { from = 180, to = 680, percent = 75 },
  reference = { from = 450, to = 900, percent = 40 },
  question = { from = 690, to = 930, percent = 70 },
}

local function wish(wishes, me, kind, name, speech)
  local first = me.kinds[1] == kind and 25 or 0
  local percent = (EAGER[me.talk] + first) * speech.percent // 100
  if kind == "report" or chance(me, name, percent) then
    table.insert(wishes, { kind = kind, at = between(me, name .. " at", speech.from, speech.to) })
  end
end

-- What a seat wants to say on an item: a list of { kind =, at = }.
function seat.wishes(me, item, has_draft)
  local wishes = {}
  if not has_draft then
    local speaks = me.kind == "deputy" and chance(me, item .. " statement", EAGER[me.talk] // 3)
    if speaks and not me.chair then
      table.insert(wishes, { kind = "statement", at = between(me, item .. " at", 20, 500) })
    end
    return wishes
  end
  for kind, speech in pairs(SPEECHES) do
    if has(me.kinds, kind) and not me.reporter then
      wish(wishes, me, kind, item .. " " .. kind, speech)
    end
  end
  if me.talk == 3 and me.kind == "deputy" and chance(me, item .. " again", 30) then
    table.insert(wishes, { kind = "debate", at = between(me, item .. " again at", 720, 950) })
  end
  return wishes
end

-- How many seconds a speech takes. With the usual skill one in ten goes past its time.
function seat.speech(me, kind, limit, number)
  local name = kind .. number
  if chance(me, name .. " over", 10 + (60 - me.skill) // 3) then
    return limit + between(me, name .. " beyond", 3, 25)
  end
  return limit * between(me, name .. " length", 45, 97) // 100
end

-- How firm a seat is today, in percent of a chance to leave its position: most are, some can be
-- talked to, a few have not made up their mind.
local function looseness(me)
  local number = draw(me.id, "firm", 100)
  return number <= 60 and 6 or number <= 88 and 22 or 45
end

-- What the town talks about on the day of the session: the same for all who sit there. From -20,
-- against, to 20, for.
local function mood(subject)
  return draw("hall", "mood " .. subject, 41) - 21
end

-- What the amendments voted on have made of the draft, in the eyes of a seat.
local function balance(me, s, draft)
  local sum = 0
  for _, amendment in ipairs(s:amendments()) do
    local position = amendment.prepared and me.amendments[amendment.prepared]
    local weight = amendment.author == me.id and 25 or 10
    if amendment.draft == draft and amendment.fate == "adopted" then
      sum = sum + (position == "for" and weight or position == "against" and -weight or 0)
    elseif amendment.draft == draft and amendment.fate == "rejected" then
      sum = sum - (position == "for" and weight // 2 or 0)
    end
  end
  return sum
end

local STANCE = { ["for"] = 45, abstain = -5, against = -45 }

-- An amendment of one's own faction lost, or the other's won, weighs more on some than on others.
local function whole(me, vote, s)
  local draft = vote.id
  local sum = STANCE[me.draft] + balance(me, s, draft) + mood(draft) // 2 + vote.sway
  local doubt = looseness(me)
  sum = sum + between(me, "doubt " .. draft, -doubt, doubt)
  if sum > 12 then
    return "for"
  end
  return sum < -25 and "against" or "abstain"
end

-- An amendment nobody prepared: the author's faction stands by it, others are of many minds.
local function unknown(me, vote)
  if vote.author == me.id then
    return "for"
  end
  local near = me.faction and vote.faction == me.faction
  local number = draw(me.id, vote.subject, 100)
  if number <= (near and 80 or 35) then
    return "for"
  end
  return number <= (near and 90 or 70) and "against" or "abstain"
end

-- Who speaks, convinces: the author's speeches, and a word from one's own faction, in percent.
local function persuasion(me, vote, s)
  local author = vote.author and s:seat(vote.author)
  local sum = author and math.min(author.speeches, 3) * 5 or 0
  return me.faction and vote.faction == me.faction and sum + 12 or sum
end

local function amend(me, vote, s)
  local position = vote.id and me.amendments[vote.id]
  if not position then
    return unknown(me, vote)
  elseif vote.author == me.id then
    return "for"
  end
  local lean = mood(vote.id) + vote.sway
  local moved = persuasion(me, vote, s)
  local number = draw(me.id, "waver " .. vote.subject, 100)
  if position == "abstain" then
    if number <= looseness(me) + moved + lean then
      return "for"
    end
    return number > 100 - looseness(me) // 2 + lean and "against" or "abstain"
  end
  local chance_to_move = position == "for" and looseness(me) - lean - moved or
    looseness(me) + lean + moved // 2
  return number <= chance_to_move and "abstain" or position
end

-- By the stance on the draft, unless something has moved people on the question itself.
local function question(me, vote)
  local number = draw(me.id, vote.subject, 100)
  if vote.sway == 0 then
    return number <= 60 and me.draft or "abstain"
  elseif number <= 45 + vote.sway then
    return "for"
  end
  return number > 75 + vote.sway and "against" or "abstain"
end

local function elect(me, vote)
  for _, candidate in ipairs(vote.candidates) do
    if candidate == me.id then
      return candidate
    end
  end
  return vote.candidates[draw(me.id, vote.subject, #vote.candidates)] or "abstain"
end

-- A choice in a vote: for, against, abstain, or a candidate.
function seat.cast(me, vote, s)
  if vote.candidates then
    return elect(me, vote)
  elseif vote.kind == "whole" then
    return whole(me, vote, s)
  elseif vote.kind == "amend" then
    return amend(me, vote, s)
  elseif vote.kind == "basis" then
    -- Against the whole and still for the basis: without it nothing can be amended.
    local agrees = me.draft == "for"
    local waits = chance(me, "basis " .. vote.id, (agrees and 100 or 70) + vote.sway)
    return waits and "for" or agrees and "abstain" or me.draft
  elseif vote.kind == "prefer" then
    return draw(me.id, vote.subject, 100) <= 50 and "for" or "against"
  elseif vote.kind == "no-confidence" then
    local number = draw(me.id, vote.subject, 100)
    return number <= 45 and "for" or number <= 85 and "against" or "abstain"
  elseif vote.kind == "question" then
    return question(me, vote)
  end
  return draw(me.id, vote.subject .. vote.number, 100) <= 93 + vote.sway and "for" or "abstain"
end

-- Whether the akim agrees to what an amendment costs.
function seat.opinion(me, prepared)
  return me.amendments[prepared] == "for"
end

return seat
