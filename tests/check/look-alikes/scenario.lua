local m = require "maslikhat"
local s = require "base"
s.title = { kk = "Әкiм", ru = "Поpядок", en = "Order" }
s.agenda[2] = m.item {
  id = "misc",
  title = { kk = "Əкім", ru = "Аким", en = "Akim" },
}
return m.scenario(s)
