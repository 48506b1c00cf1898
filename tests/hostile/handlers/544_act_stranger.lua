-- desc: a command in the name of nobody
-- expect: ERROR ~ no seat
return function(s, e)
  s:act("nobody seat.leave")
end
