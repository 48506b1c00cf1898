-- desc: infinity in the memory
-- expect: ERROR
return function(s, e)
  s.vars.x = math.huge
end
