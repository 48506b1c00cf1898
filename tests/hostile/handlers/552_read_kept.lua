-- desc: everything that is read is kept
-- expect: MEMORY|STEPS
return function(s, e)
  local kept = {}
  while true do kept[#kept + 1] = { s:seats(), s:seat("chair"), s:draft("bridge") } end
end
