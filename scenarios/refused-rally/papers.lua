-- The papers of the case, in the order in which they are written. What a part must contain names its
-- article where the handbook quotes one; the thirteen entries of the notice are the handbook's.

local list = {}

local function add(papers)
  for _, paper in ipairs(papers) do
    table.insert(list, paper)
  end
end

add(require "papers_notice")
add(require "papers_akimat")
add(require "papers_court")
add(require "papers_street")

return list
