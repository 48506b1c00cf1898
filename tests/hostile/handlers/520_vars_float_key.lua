-- desc: a fraction as a key
-- expect: ERROR
return function(s, e)
  s.vars[1.5] = 1
end
