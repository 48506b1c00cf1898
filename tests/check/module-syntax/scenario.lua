-- The second of two modules, one required by the other, is no Lua.
local m = require "maslikhat"
local s = require "base"
s.guide = require "pages"
return m.scenario(s)
