-- desc: a loop to infinity
-- expect: STEPS
for i = 1, math.huge do end
