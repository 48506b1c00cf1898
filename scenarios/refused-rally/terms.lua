-- Who is reminded of a term does not let it pass so easily: the head of the department by those who
-- have written of it, the claimant by a lawyer who has looked at the notice.

local terms = {}

local PAPERS = {}
for _, name in ipairs { "papers_akimat", "papers_court" } do
  for _, paper in ipairs(require(name)) do
    PAPERS[paper.id] = paper
  end
end

local LETTER = {
  agree = "consent", ["no-tents"] = "no-tents", alternative = "alternative", refuse = "refusal",
}

local function sent(s, id)
  local status = s:paper(id).status
  return status == "submitted" or status == "answered"
end

-- Its last part is begun; the rest is written as always.
local function begin(s, seat, id)
  local part = PAPERS[id][#PAPERS[id]]
  if s:paper(id).status == "empty" then
    s:act(seat, "paper.fill", id, part.id, s:text(part.sample))
  end
end

-- Papers that name the term of the answer.
local REMIND = { "memo", "reminder", "request" }

function terms.letter(s)
  local id = LETTER[s.vars.course]
  local chance = 20
  for _, paper in ipairs(REMIND) do
    chance = chance + (sent(s, paper) and 25 or 0)
  end
  if id and s:seat("head").bot and math.random(100) <= chance then
    begin(s, "head", id)
  end
end

function terms.claim(s)
  local suing = s.vars.next == "sue" or s.vars.next == "talk"
  local bots = s:seat("claimant").bot and s:seat("lawyer").bot
  if suing and bots and sent(s, "check") and math.random(100) <= 90 then
    begin(s, "lawyer", "complaint")
  end
end

return terms
