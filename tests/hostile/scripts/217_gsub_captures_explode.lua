-- desc: the same capture thousands of times
-- expect: ERROR ~ longer than
return (("a"):rep(30000):gsub("(.*)", ("%1"):rep(30000)))
