-- desc: time travel by a script, without an actor
-- expect: ERROR
return function(s, e)
  s:act("rewind 1")
end
