-- desc: a zero byte in the memory
-- expect: ERROR
return function(s, e)
  s.vars.x = "\0"
end
