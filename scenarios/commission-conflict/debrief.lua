local m = require "maslikhat"
return { m.page { title = { kk = "Б", ru = "Б", en = "B" } } }
