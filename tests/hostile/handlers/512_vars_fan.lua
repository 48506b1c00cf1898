-- desc: a memory whose text doubles with every level
-- expect: ERROR
return function(s, e)
  local t = { 1 }
  for i = 1, 14 do t = { t, t, t, t } end
  s.vars = t
end
