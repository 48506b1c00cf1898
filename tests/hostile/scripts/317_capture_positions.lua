-- desc: position captures
-- expect: OK ~ 1 3 5
return ("aXbXc"):match("()a.()b.()c")
