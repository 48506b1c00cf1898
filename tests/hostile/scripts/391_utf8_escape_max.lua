-- desc: the longest UTF-8 escape
-- expect: OK ~ 6
return #"\u{7FFFFFFF}"
