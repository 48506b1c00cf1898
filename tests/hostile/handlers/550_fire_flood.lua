-- desc: complications fired without end
-- expect: ERROR ~ effects
return function(s, e)
  while true do s:fire(e.id) end
end
