-- desc: texts without end
-- expect: ERROR ~ effects
return function(s, e)
  while true do s:tell("all", { kk = "а", ru = "а", en = "a" }) end
end
