local m = require "maslikhat"
local s = require "base"
s.on = {
  ["vote.closed"] = function(s, e)
    s:fire("flod")
    s:seat("dep-04")
    s:tell("akim dep-3", { kk = "Сәлeм", ru = "Привет", en = "Hello" })
    s:tell("all", { kk = "1", ru = "2", en = "3" })
    s:act("dep-02 seat.leav")
    s:act("dep-2", "seat.leave")
    s:act("chair", "siting.break", 5)
    s:act("dep-02", "seat.leave")
    s:act("dep-" .. e.vote, "seat.leave")
    s:draft("bridges")
    s:inject('flood')
    s:sea("x")
    s.vars.text:gsub("a", "b")
    if e.phase == "votin" or e.seat ~= "dep-02" or e.prepared == "more" then
      return s.phase == "opening" and e.event == "vote.close"
    end
  end,
}
return m.scenario(s)
