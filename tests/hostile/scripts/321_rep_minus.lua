-- desc: repeating a negative and a huge negative number of times
-- expect: OK ~ 0
return #("x"):rep(-1) + #("x"):rep(math.mininteger)
