-- desc: one format with many long texts
-- expect: ERROR ~ longer than
local s = ("x"):rep(60000)
return string.format("%s%s%s", s, s, s)
