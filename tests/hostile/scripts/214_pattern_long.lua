-- desc: a pattern longer than 1 KiB
-- expect: ERROR ~ pattern longer
return string.match("x", (".?"):rep(600))
