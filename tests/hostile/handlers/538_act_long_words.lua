-- desc: a command of very many words
-- expect: ERROR
return function(s, e)
  s:act("chair", "note.add", utf8.codepoint(("x"):rep(60000), 1, -1))
end
