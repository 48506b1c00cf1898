-- Talks of two parties that begin with their phase, and of three that a handler opens.
local m = require "maslikhat"

local function all(text)
  return { kk = text, ru = text, en = text }
end

return m.scenario {
  format = 1, id = "talks", title = all "Talks", place = all "A council",
  players = { min = 1, max = 8 },
  council = { established = 6, total = 6, chair = "chair", secretary = "secretary" },
  rules = m.rules "maslikhat" {},
  cast = m.roles "roles",
  agenda = {
    m.item { id = "land", title = all "Land" },
  },
  phases = {
    m.phase { id = "start", title = all "Start", minutes = 5, hint = all "Explain." },
    m.phase { id = "talks", title = all "Talks", minutes = 15, hint = all "Let them talk." },
    m.phase { id = "end", title = all "End", minutes = 15, hint = all "Close." },
  },
  talks = {
    m.talks {
      id = "land", between = { "dep-02 dep-03", "akim" }, phase = "talks", minutes = 10,
      title = { kk = "Жер үлесі", ru = "Земельный участок", en = "The plot" },
      m.term {
        id = "price", least = 50, most = 300,
        title = { kk = "Бағасы, млн теңге", ru = "Цена, млн тенге", en = "Price, m tenge" },
      },
      m.term {
        id = "road", title = { kk = "Жолды кім салады", ru = "Кто строит дорогу", en = "Road" },
        choices = {
          m.choice { id = "akimat", text = { kk = "Әкімдік", ru = "Акимат", en = "The akimat" } },
          m.choice { id = "owner", text = { kk = "Иесі", ru = "Владелец", en = "The owner" } },
        },
      },
    },
    m.talks {
      id = "three", between = { "dep-04", "dep-05", "dep-06" }, minutes = 5, title = all "Three",
      m.term { id = "share", least = 0, most = 100, title = all "Share" },
    },
  },
  on = {
    ["talks.agreed"] = function(s, e)
      if e.talks == "land" then
        s:act("facilitator", "note.add", e.terms)
        s:act("facilitator", "talks.open", "three")
      end
    end,
    ["talks.failed"] = function(s, e)
      s:act("facilitator", "note.add", e.talks .. " failed: " .. tostring(e.seat))
    end,
  },
}
