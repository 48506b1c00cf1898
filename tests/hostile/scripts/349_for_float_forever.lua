-- desc: a float loop whose step is lost in rounding
-- expect: STEPS
for x = 2^60, 2^60 + 1e9, 1 do end
