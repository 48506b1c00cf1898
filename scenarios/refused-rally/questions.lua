-- Questions with a right answer teach the law; those without one are decisions, and what follows
-- from them is in handlers.lua and street.lua. The scales ask everybody what they think.

local list = {}

local function add(questions)
  for _, question in ipairs(questions) do
    table.insert(list, question)
  end
end

add(require "questions_law")
add(require "questions_court")
add(require "questions_deeds")
add(require "questions_street")
add(require "questions_bench")

return list
