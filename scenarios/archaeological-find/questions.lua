-- All questions: what the law says, and what people decide.

local held = require "held"

local all = {}
for _, list in ipairs {
  require "law_first", require "law_second",
  require "choices_find", require "choices_control", require "choices_end",
} do
  for _, question in ipairs(list) do
    table.insert(all, question)
  end
end

return held.all(all)
