-- desc: offsets beyond the text
-- expect: OK ~ nil
assert(not pcall(utf8.offset, "abc", 1, 9))
return utf8.offset("abc", 9)
