-- desc: time travel by a script
-- expect: ERROR
return function(s, e)
  s:act("facilitator rewind 1")
end
