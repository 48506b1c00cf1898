-- desc: shifts by more than there are bits
-- expect: OK ~ 0 0
return 1 << 64, 1 >> math.mininteger
