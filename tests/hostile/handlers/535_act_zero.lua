-- desc: a zero byte in a command
-- expect: ERROR
return function(s, e)
  s:act("chair note.add x\0 y")
end
