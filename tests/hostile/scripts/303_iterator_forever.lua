-- desc: generic for over an iterator that never ends
-- expect: STEPS
for _ in function() return true end do end
