-- desc: positions of arguments
-- expect: ERROR
return string.format("%1$s", "x")
