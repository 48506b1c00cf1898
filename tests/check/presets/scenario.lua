local m = require "maslikhat"
local s = require "base"
s.rules = m.rules "maslihat" {}
s.cast = m.roles "nobody"
return m.scenario(s)
