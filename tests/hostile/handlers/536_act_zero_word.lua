-- desc: a zero byte in a word of a command
-- expect: ERROR ~ zero byte
return function(s, e)
  s:act("chair", "note.add", "x\0y")
end
