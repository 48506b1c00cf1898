-- desc: a short pattern and a long replacement
-- expect: ERROR ~ longer than
return (("a"):rep(60000):gsub("", ("b"):rep(60000)))
