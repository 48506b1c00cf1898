-- desc: a memory that holds itself
-- expect: ERROR ~ levels
return function(s, e)
  s.vars = { a = {} }
  s.vars.a.b = s.vars
end
