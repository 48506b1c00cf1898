-- desc: a method called without the session
-- expect: ERROR ~ colon
return function(s, e)
  s.act("chair note.add x")
end
