local m = require "maslikhat"
local s = require "base"
while true do
  s.format = 1
end
return m.scenario(s)
