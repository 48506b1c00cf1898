-- desc: a literal beyond the integers
-- expect: OK ~ float
return math.type(99999999999999999999)
