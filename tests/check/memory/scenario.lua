local m = require "maslikhat"
local list = {}
for i = 1, 1e9 do
  list[i] = { i }
end
return m.scenario(require "base")
