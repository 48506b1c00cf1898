-- How the case ends: what became of the arch, and on what the decision on it rests.

local facts = require "facts"

local outcome = {}

local function adopted(s, prepared)
  for _, amendment in ipairs(s:amendments()) do
    if amendment.prepared == prepared and amendment.fate == "adopted" then
      return true
    end
  end
  return false
end

-- What is written that takes nothing up.
local EVASIVE = { refuse = true, vague = true }

-- Whether the akimat took the group's document up, and by what it is seen. What it has written counts,
-- whatever the akim said; a complaint that the maslikhat supports makes up for what was not written.
local function accepted(s)
  if s.vars.complaint then
    return "vote.closed subject=question:complaint result=adopted"
  elseif s:paper("outcome").status ~= "answered" or EVASIVE[s.vars.written] then
    return nil
  elseif s.vars.verdict == "accept" then
    return "answer.given question=verdict choices=accept"
  end
  return s.vars.heard == "accept" and "answer.given question=heard-out choices=accept" or nil
end

-- What became of the expert's kinship: the newspaper printed it, or did not, and who gave him work
-- kept him, or did not.
local function kinship(s, because)
  if s.vars.kin ~= "hide" then
    return
  end
  local wedding = s.vars.wedding
  table.insert(because, wedding and "answer.given question=wedding choices=" .. wedding or "not answer.given question=wedding")
  table.insert(because, s.vars.keep and "answer.given question=keep choices=" .. s.vars.keep)
end

-- Why the expertise behind the decision can be appealed; nil when it cannot.
function outcome.contested(s)
  if s.vars.hasty then
    return { "deadline.missed deadline=study", s.vars.terms == "ten" and "answer.given question=terms choices=ten" or nil }
  elseif s.vars.who == "local" and s.vars.kin == "hide" and not s.vars.replaced then
    local because = { "answer.given question=who choices=local", "answer.given question=kin choices=hide" }
    kinship(s, because)
    return because
  end
  return nil
end

-- What speaks for the state list, for whoever decides.
function outcome.support(s)
  local sum = accepted(s) and not facts.hollow(s) and 2 or 0
  if s:draft("arch").whole == "adopted" then
    sum = sum + 1
  end
  if facts.sent(s, "expertise-institute") or facts.sent(s, "expertise-local") then
    sum = sum + 1
  end
  return s.vars.plan_found and sum - 1 or sum
end

-- How the akimat did not take it up.
local function turned_down(s)
  if s.vars.heard == "refuse" then
    return "answer.given question=heard-out choices=refuse"
  elseif s.vars.verdict == "shelve" then
    return "answer.given question=verdict choices=shelve"
  elseif EVASIVE[s.vars.written] then
    return "answer.given question=written choices=" .. s.vars.written
  end
  return s.vars.verdict and "not paper.answered paper=outcome" or "not answer.given question=verdict"
end

-- Why nothing came of the control: what was not done, the weak points of the document, and support
-- that was put to the vote and not given.
local function no_control(s)
  if not facts.sent(s, "outcome") then
    return { "not paper.submitted paper=outcome" }
  end
  local _, because = facts.lacks(s)
  table.insert(because, 1, turned_down(s))
  table.insert(because, s.vars.unsummoned)
  table.insert(because, s.vars.unsupported and "vote.closed subject=question:complaint result=rejected" or nil)
  return because
end

-- What the maslikhat has not said, and whether it ever sat.
local SILENT = { [true] = "not decision.adopted draft=arch", [false] = "not sitting.opened sitting=session" }

local function saved(s)
  local because = { "paper.submitted paper=outcome", accepted(s) }
  kinship(s, because)
  if s:draft("arch").whole ~= "adopted" then
    table.insert(because, SILENT[s.vars.session or false])
    return "arch-alone", because
  end
  table.insert(because, "decision.adopted draft=arch")
  if adopted(s, "glass-hall") and s.vars.deal == "agree" then
    table.insert(because, "amend.adopted prepared=glass-hall")
    table.insert(because, "answer.given question=deal choices=agree")
    return "arch-and-centre", because
  end
  return "arch-saved", because
end

-- What the inspector did not have in hand when the arch was struck off.
local function why_struck(s)
  local because = { "answer.given question=status choices=strike" }
  if not accepted(s) then
    for _, one in ipairs(no_control(s)) do
      table.insert(because, one)
    end
  end
  if s:draft("arch").whole ~= "adopted" then
    table.insert(because, SILENT[s.vars.session or false])
  end
  if s.vars.plan_found then
    table.insert(because, "inject.fired id=old-plan")
  end
  return because
end

-- The akimat agreed, and what it agreed to was no control, or one that the owner appeals.
local function agreed(s)
  local hollow, letter = facts.hollow(s)
  local unfit, people = facts.unfit(s)
  local because = hollow and letter or people
  if hollow or unfit then
    table.insert(because, 1, accepted(s))
    return hollow and "on-paper" or "contested", because
  end
  return saved(s)
end

local function decided(s)
  if s.vars.status == "strike" then
    return "struck-off", why_struck(s)
  elseif s.vars.appeal then
    return "contested", s.vars.appeal
  elseif not accepted(s) then
    return "on-paper", no_control(s)
  end
  return agreed(s)
end

-- The first paper on the way to the decision that was not written.
local function missing(s)
  local replaced = s.vars.replaced or s.vars.who == "institute"
  local expertise = replaced and "expertise-institute" or "expertise-local"
  for _, paper in ipairs { "listing", expertise } do
    if not facts.sent(s, paper) then
      return paper
    end
  end
  return "final"
end

-- A term was missed: the owner builds, or keeps his word.
local function late(s)
  if not facts.sent(s, "notice") and not facts.sent(s, "finder-notice") then
    return "resumed", { "not paper.submitted paper=notice", "not paper.submitted paper=finder-notice" }
  elseif s.vars.resumed then
    return "resumed", { "deadline.missed deadline=listing", "answer.given question=resume choices=resume" }
  end
  local because = { "not paper.submitted paper=" .. missing(s) }
  table.insert(because, s:deadline("final").status == "missed" and "deadline.missed deadline=final" or nil)
  local patience = s.vars.patience
  table.insert(because, patience and "answer.given question=patience choices=" .. patience)
  return patience == "hold" and "unprotected" or "resumed", because
end

local function find_ending(s)
  if s.vars.night == "broken" then
    local unheard = facts.sent(s, "stop-demand") and "answer.given question=silence choices=wait"
    return "broken", {
      "answer.given question=night choices=go", unheard or "not paper.submitted paper=stop-demand",
      "not paper.submitted paper=announcement",
    }
  elseif s.vars.resumed or not facts.sent(s, "final") then
    return late(s)
  end
  return decided(s)
end

function outcome.finish(s)
  if s.vars.finished then
    return
  end
  s.vars.finished = true
  local ending, because = find_ending(s)
  s:ending(ending, { because = because })
end

return outcome
