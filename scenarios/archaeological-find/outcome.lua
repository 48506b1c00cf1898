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

-- Whether the akimat took the group's document up, and by what it is seen. What it has written counts,
-- whatever the akim said.
local function accepted(s)
  if s.vars.written == "refuse" or s.vars.written == "vague" then
    return s.vars.complaint and "vote.closed subject=question:complaint result=adopted"
  elseif s.vars.verdict == "accept" then
    return "answer.given question=verdict choices=accept"
  elseif s.vars.heard == "accept" then
    return "answer.given question=heard-out choices=accept"
  elseif s.vars.complaint then
    return "vote.closed subject=question:complaint result=adopted"
  end
end

-- Why the expertise behind the decision can be appealed; nil when it cannot.
function outcome.contested(s)
  if s.vars.who == "institute" or s.vars.replaced then
    if s.vars.terms == "ten" then
      return { "answer.given question=terms choices=ten" }
    end
    return s.vars.hasty and { "deadline.missed deadline=study" } or nil
  elseif s.vars.kin == "hide" then
    return { "answer.given question=who choices=local", "answer.given question=kin choices=hide" }
  end
  return nil
end

-- What speaks for the state list, for whoever decides.
function outcome.support(s)
  local sum = accepted(s) and 2 or 0
  if s:draft("arch").whole == "adopted" then
    sum = sum + 1
  end
  if facts.sent(s, "expertise-institute") or facts.sent(s, "expertise-local") then
    sum = sum + 1
  end
  return s.vars.plan_found and sum - 1 or sum
end

-- Why nothing came of the control: what was not done, the weak points of the document, and support
-- that was put to the vote and not given.
local function no_control(s)
  if not facts.sent(s, "outcome") then
    return { "not paper.submitted paper=outcome" }
  end
  local _, because = facts.lacks(s)
  if s.vars.heard == "refuse" then
    table.insert(because, 1, "answer.given question=heard-out choices=refuse")
    table.insert(because, s.vars.unsummoned and "deadline.missed deadline=summons" or nil)
  elseif s.vars.verdict == "shelve" then
    table.insert(because, 1, "answer.given question=verdict choices=shelve")
  elseif s.vars.written then
    table.insert(because, 1, "answer.given question=written choices=" .. s.vars.written)
  else
    table.insert(because, 1, "not answer.given question=verdict")
  end
  if s.vars.unsupported then
    table.insert(because, "vote.closed subject=question:complaint result=rejected")
  end
  return because
end

local function saved(s)
  local because = { "paper.submitted paper=outcome", accepted(s) }
  if s:draft("arch").whole ~= "adopted" then
    table.insert(because, "not decision.adopted draft=arch")
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
  if not s.vars.session then
    table.insert(because, "not sitting.opened sitting=session")
  elseif s:draft("arch").whole ~= "adopted" then
    table.insert(because, "not decision.adopted draft=arch")
  end
  if s.vars.plan_found then
    table.insert(because, "inject.fired id=old-plan")
  end
  return because
end

local function decided(s)
  if s.vars.status == "strike" then
    return "struck-off", why_struck(s)
  elseif s.vars.appeal then
    return "contested", s.vars.appeal
  elseif not accepted(s) then
    return "on-paper", no_control(s)
  end
  return saved(s)
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
  if s.vars.patience == "hold" then
    table.insert(because, "answer.given question=patience choices=hold")
    return "unprotected", because
  end
  return "resumed", because
end

local function find_ending(s)
  if s.vars.night == "broken" then
    return "broken", {
      "answer.given question=night choices=go", "not paper.submitted paper=stop-demand",
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
