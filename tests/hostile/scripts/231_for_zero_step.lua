-- desc: a loop with a step of zero
-- expect: ERROR ~ step is zero
for i = 1, 10, 0 do end
