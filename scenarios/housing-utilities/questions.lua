-- All questions, in one list.

local m = require "maslikhat"

local questions = {
  -- Not on the agenda: the chair may put it when the hall demands it after the exposure.
  m.question {
    id = "ethics", threshold = "decision",
    title = {
      kk = "Депутат Тимур Есжановтың мүдделер қақтығысы туралы мәселе депутаттық әдеп жөніндегі комиссияға жіберілсін",
      ru = "Передать вопрос о конфликте интересов депутата Тимура Есжанова в комиссию по депутатской этике",
      en = "Refer the conflict of interest of deputy Timur Yeszhanov to the commission on deputies' ethics",
    },
  },
}

-- What each decides is about the one decision: once that is taken nobody is asked any more. Nor is an
-- interest declared once the voting has begun.
local DECIDED = "vote.closed subject=whole:housing | sitting.closed"
local VOTING = "vote.opened subject=basis:housing | sitting.closed"
local OVER = {
  interest = VOTING, ["in-law"] = VOTING .. " | seat.recused seat=dep-05", urged = VOTING, exposed = VOTING, straight = VOTING, remind = VOTING,
  ["if-you-could"] = DECIDED,
}

local function add(list, over)
  for _, question in ipairs(list) do
    question.closed_by = OVER[question.id] or over
    table.insert(questions, question)
  end
end

add(require "common")
add(require "dilemmas_council", DECIDED)
add(require "dilemmas_guests", DECIDED)
add(require "turns", DECIDED)
add(require "late")
add(require "meanwhile", DECIDED)

return questions
