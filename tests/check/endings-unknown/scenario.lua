-- The name of an ending is mistyped where the story ends.
local m = require "maslikhat"
local s = require "base"
s.on = {
  ["phase.entered"] = function(session, e)
    session:finish(e.phase == "voting" and "late" or "well")
    session:finish("wel")
  end,
}
return m.scenario(s)
