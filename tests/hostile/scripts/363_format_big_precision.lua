-- desc: a precision of three digits
-- expect: ERROR
return string.format("%.100f", 1)
