local m = require "maslikhat"
local s = require "base"
s.memo = {
  m.page {
    title = { kk = "Тақырып", ru = "Тема" },
    text = {
      kk = "",
      ru = "Текст",
      en = "Text",
      de = "Text",
    },
  },
}
return m.scenario(s)
