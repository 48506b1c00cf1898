-- desc: a message of 60000 letters of two bytes is cut between letters
-- expect: ERROR ~ әәәә
assert(false, ("ә"):rep(30000))
