-- desc: two commands in one line
-- expect: ERROR ~ one line
return function(s, e)
  s:act("chair note.add x\nchair note.add y")
end
