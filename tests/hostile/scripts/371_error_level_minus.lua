-- desc: an error of a negative level
-- expect: ERROR
error("minus", -5)
