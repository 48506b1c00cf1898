-- desc: a field there is not
-- expect: ERROR ~ no field
return function(s, e)
  return s.secret
end
