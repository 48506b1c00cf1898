-- desc: no number in the memory
-- expect: ERROR
return function(s, e)
  s.vars.x = 0 / 0
end
