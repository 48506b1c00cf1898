-- desc: an escape beyond the longest
-- expect: REFUSED
return "\u{80000000}"
