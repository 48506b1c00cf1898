-- What is asked when the voting takes long.
local m = require "maslikhat"

return {
  m.question {
    id = "clear", private = true, show = "counts", scale = { 1, 5 },
    after = { phase = "voting", minutes = 18 },
    title = {
      kk = "Бүгін не дауысқа салынғаны залға түсінікті болды ма?",
      ru = "Было ли залу понятно, за что сегодня голосовали?",
      en = "Was it clear to the hall what was voted on today?",
    },
    low = { kk = "мүлде түсініксіз болды", ru = "совсем непонятно", en = "not at all" },
    high = { kk = "толық түсінікті болды", ru = "полностью понятно", en = "fully" },
  },
}
