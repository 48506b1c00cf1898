-- All papers of the case.

local all = {}
for _, list in ipairs { require "papers_find", require "papers_control" } do
  for _, paper in ipairs(list) do
    table.insert(all, paper)
  end
end

return all
