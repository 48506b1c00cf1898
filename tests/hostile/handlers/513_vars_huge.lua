-- desc: a memory of very many entries
-- expect: ERROR|MEMORY|STEPS
return function(s, e)
  local t = {}
  for i = 1, 60000 do t[i * 3] = i end
  s.vars = t
end
