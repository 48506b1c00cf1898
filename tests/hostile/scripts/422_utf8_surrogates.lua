-- desc: half a pair is no character
-- expect: ERROR
return utf8.codepoint("\xED\xA0\x80")
