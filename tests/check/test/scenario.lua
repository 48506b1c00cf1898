-- A knowledge test too short, with pairs that lack something, point beside their options, ask the same
-- twice, or in two forms that are not equally hard.
local m = require "maslikhat"
local s = require "base"

local function words(kk, ru, en)
  return { kk = kk, ru = ru, en = en }
end
local options = { words("Иә", "Да", "Yes"), words("Жоқ", "Нет", "No") }
local three = { words("Иә", "Да", "Yes"), words("Жоқ", "Нет", "No"), words("Белгісіз", "Неясно", "Unclear") }
local why = words("Себебі бар.", "Есть причина.", "There is a reason.")
local first, second = words("Тоғызы келді. Аша ма?", "Пришли девять. Открыть?", "Nine came. Open?"),
  words("Жетеуі келді. Аша ма?", "Пришли семь. Открыть?", "Seven came. Open?")

s.test = m.test {
  minutes = 40,
  m.pair {
    id = "quorum", law = "REG 53", competence = "law", why = why,
    a = { text = first, options = options, right = 1 },
    b = { text = second, options = options, right = 2 },
  },
  m.pair {
    id = "beside", law = "REG 53", competence = "ethics", why = why,
    a = { text = first, options = options, right = 3 },
    b = { text = second, options = options, right = 0 },
  },
  m.pair {
    id = "same", law = "REG 53", competence = "laws",
    a = { text = first, options = options, right = 1 },
    b = { text = first, options = three, right = 1 },
  },
  m.pair {
    id = "quorum", competence = "law", why = why,
    a = { text = first, options = { options[1], options[1] }, right = 1 },
    b = { text = second, options = { options[1] }, right = 1 },
  },
  m.pair { id = "empty", law = "REG", competence = "law", why = why, a = { text = first, right = 1, options = options } },
}
return m.scenario(s)
