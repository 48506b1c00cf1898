-- Texts that nobody has translated.
local m = require "maslikhat"
local s = require "base"
s.memo = {
  m.page {
    title = { kk = "Совет собирается утром", ru = "Совет собирается утром", en = "The council meets" },
    text = {
      kk = "Если нужно, приходите раньше: дверь открыта.",
      ru = "Егер қажет болса, ертерек келіңіздер: есік ашық тұр.",
      en = "Если надо, приходите раньше: дверь открыта.",
    },
  },
}
s.on = {
  ["vote.closed"] = function(s)
    s:tell("all", {
      kk = "Голосование закончено, решение принято большинством, протокол подпишет председатель",
      ru = "Голосование закончено",
      en = "The vote is closed",
    })
    s:tell("all", { kk = "Алия Касымова", ru = "Алия Касымова", en = "Aliya Kasymova" })
  end,
}
return m.scenario(s)
