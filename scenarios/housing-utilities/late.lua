-- What is asked when the voting takes long.
local m = require "maslikhat"

return {
  m.question {
    id = "clear", private = true, show = "counts", scale = { 1, 5 },
    after = { phase = "voting", minutes = 18 },
    title = {
      kk = "Не дауысқа салынып жатқаны залға түсінікті ме?",
      ru = "Понятно ли залу, за что сейчас голосуют?",
      en = "Is it clear to the hall what is being voted on?",
    },
    low = { kk = "мүлде түсініксіз", ru = "совсем непонятно", en = "not at all" },
    high = { kk = "толық түсінікті", ru = "полностью понятно", en = "fully" },
  },
}
