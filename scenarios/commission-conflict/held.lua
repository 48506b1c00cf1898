-- What belongs to the commission's sitting comes only once that has been opened, a question is not asked
-- any more once its moment is over, and the rest of the story only when there was something for the
-- press to write about.

local held = {}

held.OPENED = "sitting.opened sitting=commission"
-- While an interest can still be declared in time, and while the commission can still be talked to.
held.BEFORE_VOTE = held.OPENED .. " & not vote.opened subject=basis:purchase & not sitting.closed sitting=commission"
-- And while the two who have one have not said so themselves.
held.NOT_SAID_3 = " & not seat.recused seat=dep-03"
held.NOT_SAID_7 = " & not seat.recused seat=dep-07"
held.UNDECIDED = held.OPENED .. " & not vote.closed subject=whole:purchase & not sitting.closed sitting=commission"
held.VOTING = "vote.opened subject=basis:purchase | sitting.closed sitting=commission"
held.DECIDED = "vote.closed subject=whole:purchase | sitting.closed sitting=commission"
held.DEALT_WITH = "vote.closed subject=whole:purchase"
  .. " | sitting.closed sitting=commission & item.called item=purchase"
held.ARTICLE = "inject.fired id=article-kin | inject.fired id=article-share | inject.fired id=article-text"

-- The moment of what is asked about the two is over, too, when they have said it.
held.SAID_3 = held.VOTING .. " | seat.recused seat=dep-03"
held.SAID_7 = held.VOTING .. " | seat.recused seat=dep-07"
held.NEXT_DAY = "phase.entered phase=workshop"

local OVER = {
  [held.BEFORE_VOTE] = held.VOTING, [held.BEFORE_VOTE .. held.NOT_SAID_3] = held.SAID_3,
  [held.BEFORE_VOTE .. held.NOT_SAID_7] = held.SAID_7, [held.UNDECIDED] = held.DECIDED,
  [held.ARTICLE] = held.NEXT_DAY,
}

-- Gives a condition to those of the list that are placed in the phase and have none of their own.
function held.all(list, phase, when)
  for _, one in ipairs(list) do
    local place = one.after or one.window
    if place and place.phase == phase then
      one.when = one.when or when
    end
  end
  return list
end

-- The same for questions, and what their moment ends with.
function held.questions(list, phase, when)
  for _, one in ipairs(held.all(list, phase, when)) do
    one.closed_by = one.closed_by or OVER[one.when]
  end
  return list
end

return held
