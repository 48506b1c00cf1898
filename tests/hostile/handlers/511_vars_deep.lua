-- desc: a memory nested a thousand times
-- expect: ERROR ~ levels
return function(s, e)
  local t = {}
  for i = 1, 1000 do t = { t } end
  s.vars = t
end
