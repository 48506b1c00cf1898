-- desc: a key that cannot be kept
-- expect: ERROR
return function(s, e)
  s.vars[true] = 1
end
