-- desc: the session in its own memory
-- expect: ERROR
return function(s, e)
  s.vars.s = s
end
