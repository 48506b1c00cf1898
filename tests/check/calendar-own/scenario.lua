local m = require "maslikhat"
local s = require "base"
local t = s.title
s.calendar = m.calendar {
  start = "2030-12-30", holidays = { { date = "2030-12-16", title = t } },
  days_off = { "2031-01-01" },
}
s.phases[1].days = 1
s.phases[2].days = 1
return m.scenario(s)
