-- desc: what was asked for before a limit does not happen
-- expect: STEPS
return function(s, e)
  s:finish("early")
  while true do end
end
