-- desc: character functions in a loop
-- expect: STEPS
local s = ("ә"):rep(30000)
while true do text.len(s) text.upper(s) text.cut(s, 20000) end
