-- What stands beside a text that is told: for how many seconds, and nothing else.
local m = require "maslikhat"
local s = require "base"
local title = s.title
s.on = {
  ["vote.closed"] = function(s, e)
    s:tell("all", { kk = "а", ru = "б", en = "c" }, { secondz = 20 })
    s:tell("all", title, { seconds = 4 })
    s:tell("display", title, { seconds = 601, hall = true })
    s:tell("display", title, { seconds = -5 })
    s:tell("display", title, { seconds = e.present > 2 and 4 or 20 })
    s:tell("display", title, { seconds = 4 * 5 })
    s:tell("display", title, { seconds = 600 })
    s:tell("all", e.draft and { kk = "а", ru = "б", en = "c" } or title)
  end,
}
return m.scenario(s)
