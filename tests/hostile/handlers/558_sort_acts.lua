-- desc: a comparison that gives commands
-- expect: ERROR|STEPS
return function(s, e)
  local t = {}
  for i = 1, 5000 do t[i] = -i end
  table.sort(t, function(a, b) s:act("chair note.add x") return a < b end)
end
