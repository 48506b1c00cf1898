-- desc: broken UTF-8 in the memory
-- expect: ERROR
return function(s, e)
  s.vars.x = "\xFF"
end
