-- desc: a method that is kept works only on the session
-- expect: OK
return function(s, e)
  local act = s.act
  assert(not pcall(act, "chair", "note.add x"))
end
