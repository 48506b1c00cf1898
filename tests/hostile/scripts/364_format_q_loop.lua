-- desc: %q of a long text of control characters, for ever
-- expect: STEPS|TIME|MEMORY
local s = ("\1"):rep(15000)
while true do string.format("%q", s) end
