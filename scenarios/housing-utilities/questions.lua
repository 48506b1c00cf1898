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

for _, part in ipairs { require "common", require "dilemmas_council", require "dilemmas_guests",
                        require "turns" } do
  for _, question in ipairs(part) do
    table.insert(questions, question)
  end
end

return questions
