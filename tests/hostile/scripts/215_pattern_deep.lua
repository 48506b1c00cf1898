-- desc: one level of recursion for each item
-- expect: ERROR ~ too complex
return string.match(("a"):rep(600), ("a?"):rep(500) .. "b")
