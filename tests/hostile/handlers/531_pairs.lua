-- desc: a walk over the session
-- expect: ERROR ~ table expected
return function(s, e)
  for k in pairs(s) do end
end
