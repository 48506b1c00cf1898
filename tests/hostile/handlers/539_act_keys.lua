-- desc: a command of very many keys
-- expect: ERROR ~ at most 12 keys
return function(s, e)
  local t = {}
  for i = 1, 5000 do t["k" .. i] = ("v"):rep(50) end
  s:act("chair", "note.add", t)
end
