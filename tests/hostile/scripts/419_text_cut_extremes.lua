-- desc: text.cut to nothing, to one, to more than all
-- expect: OK ~ …
assert(text.cut("abc", 0) == "")
assert(text.cut("abc", math.maxinteger) == "abc")
return text.cut("abc", 1)
