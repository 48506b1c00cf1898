-- desc: a memory that is no table
-- expect: ERROR ~ must be a table
return function(s, e)
  s.vars = 7
end
