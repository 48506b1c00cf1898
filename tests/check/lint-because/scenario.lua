-- What decided an ending is told by events that there are; "\n" before a Cyrillic letter is no letter.
local m = require "maslikhat"
local s = require "base"
s.on = {
  ["sitting.closed"] = function(x)
    x:tell("all", { kk = "Бірінші\nЕкінші", ru = "Первая\nВторая", en = "First\nSecond" })
    x:ending("well", { because = { "sitting.opend", "not decision.adopted draft=nowhere", "sitting.opened" } })
    x:ending("well", { because = x.day and "quorum.found" or "quorum.lost" })
    x:ending("well", { because = "quorum.found" })
  end,
}
return m.scenario(s)
