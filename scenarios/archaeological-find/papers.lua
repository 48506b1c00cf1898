-- All papers of the case.

local answers = require "answers"

local all = {}
for _, list in ipairs { require "papers_find", require "papers_control" } do
  for _, paper in ipairs(list) do
    paper.answer = answers[paper.id]
    table.insert(all, paper)
  end
end

return all
