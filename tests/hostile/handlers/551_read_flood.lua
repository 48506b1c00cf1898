-- desc: everything is read, for ever
-- expect: STEPS|MEMORY|TIME
return function(s, e)
  while true do s:seats() s:votes() s:amendments() s:queue() s:vote() s:speech() s:seat("chair") s:draft("bridge") end
end
