-- desc: one long text, kept a thousand times
-- expect: ERROR
return function(s, e)
  local x, t = ("x"):rep(60000), {}
  for i = 1, 1000 do t[i] = x end
  s.vars = t
end
