-- desc: an overlong sequence is broken
-- expect: OK ~ nil 1
return utf8.len("\xC0\x80")
