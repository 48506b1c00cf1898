-- desc: a field of the session is set
-- expect: ERROR ~ only s.vars
return function(s, e)
  s.present = 99
end
