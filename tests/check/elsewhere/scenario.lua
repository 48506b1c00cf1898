-- What is wrong stands where it is written: in a module, in a loop, before the scenario is made.
local m = require "maslikhat"
local s = require "base"
local parts = require "parts"
s.laws = parts.laws
s.questions = parts.questions
s.endings = parts.endings
s.calendar = m.calendar { start = "2026-04-06" }
s.deadlines = parts.deadlines
s.groups = parts.groups
s.injects = parts.injects
s.phases = parts.phases
return m.scenario(s)
