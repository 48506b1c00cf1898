-- desc: %b from every opening of a text of openings
-- expect: STEPS|TIME
local s = ("("):rep(60000)
return s:find("%b()")
