-- desc: endless repeat with a local in its condition
-- expect: STEPS
repeat local x = 1 until x == 2
