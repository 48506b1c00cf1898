local m = require "maslikhat"
local s = require "base"
s.guide = require "pages"
return m.scenario(s)
