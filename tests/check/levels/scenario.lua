-- Levels that nobody knows, that leave out what there is not, lengths in no order.
local m = require "maslikhat"
local s = require "base"
s.levels = {
  simple = {},
  easy = { without = { "flod" }, skill = 120 },
  hard = { without = "flood", hints = true },
}
s.lengths = { 60, 40, 5 }
return m.scenario(s)
