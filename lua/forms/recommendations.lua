-- Recommendations of a public council or of a local community assembly: considered, and answered
-- with reasons, by the body they go to (COUNCIL 5, 5-1).
local m = require "maslikhat"

local function recommendation(number, optional)
  return m.part {
    id = "rec-" .. number, law = "COUNCIL 5(2)", optional = optional, reply = true, least = 10,
    title = {
      kk = number .. "-ұсыным", ru = "Рекомендация " .. number, en = "Recommendation " .. number,
    },
    hint = {
      kk = "Бір шара: кім, не, қашанға дейін. Тыңдаудың қай ұсынысынан шықты?",
      ru = "Одна мера: кто, что, к какому сроку. Из какого предложения слушаний?",
      en = "One measure: who, what, by when. Which proposal of the hearing is it from?",
    },
    sample = not optional and {
      kk = "Шешімді тұрғындардың пікірін ескеріп қайта қарау.",
      ru = "Пересмотреть решение с учётом мнения жителей.",
      en = "Review the decision in the light of what residents said.",
    } or nil,
  }
end

return {
  title = { kk = "Ұсынымдар", ru = "Рекомендации", en = "Recommendations" },
  law = "COUNCIL 5",
  m.part {
    id = "question", law = "(choice)",
    title = { kk = "Қаралған мәселе", ru = "Рассмотренный вопрос", en = "The question" },
    sample = {
      kk = "Тыңдауда қаралған мәселе.", ru = "Вопрос, вынесенный на слушания.",
      en = "The question heard.",
    },
  },
  m.part {
    id = "basis", law = "(choice)",
    title = { kk = "Негіздеме", ru = "Обоснование", en = "Reasons" },
    sample = {
      kk = "Тыңдау хаттамасы, жазбаша ескертпелер және проблемалар картасы.",
      ru = "Протокол слушаний, письменные замечания и карта проблем.",
      en = "The minutes of the hearing, written remarks and the map of problems.",
    },
  },
  recommendation(1, nil),
  recommendation(2, true),
  recommendation(3, true),
  m.part {
    id = "control", optional = true,
    title = { kk = "Орындалуын бақылау", ru = "Контроль исполнения", en = "Follow-up" },
  },
}
