-- desc: the seed cannot be set
-- expect: ERROR
math.randomseed(1)
