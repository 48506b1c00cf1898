-- desc: random over an empty range
-- expect: ERROR ~ interval is empty
return math.random(2, 1)
