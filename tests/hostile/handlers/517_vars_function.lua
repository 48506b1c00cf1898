-- desc: a function in the memory
-- expect: ERROR
return function(s, e)
  s.vars.x = function() end
end
