-- desc: repeating a fractional number of times
-- expect: ERROR ~ integer
return ("x"):rep(1.5)
