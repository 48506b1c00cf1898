-- A figure lost on the way into one language.
local m = require "maslikhat"
local s = require "base"
s.drafts.bridge[1] = m.clause {
  id = "sum", amount = 5000000, days = 90,
  text = {
    kk = "Жұмыс {days} күн ішінде {amount#} теңгеге аяқталсын",
    ru = "Завершить работы за {amount#} тенге",
    en = "{amount#} tenge, the work in {days} days",
  },
}
return m.scenario(s)
