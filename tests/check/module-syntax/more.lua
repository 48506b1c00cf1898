local m = require "maslikhat"
return {
  m.page {
    title = { kk = "Бет", ru = "Страница" en = "Page" },
  },
}
