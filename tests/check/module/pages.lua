local m = require "maslikhat"
return {
  m.page {
    title = { kk = "Бет", ru = "Страница", en = "Page" },
    txt = { kk = "Мәтін", ru = "Текст", en = "Text" },
  },
}
