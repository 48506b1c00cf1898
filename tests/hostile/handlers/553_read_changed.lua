-- desc: what was read is a copy
-- expect: OK
return function(s, e)
  local seat = s:seat("chair")
  seat.present = "maybe"
  seat.id = "other"
  assert(s:seat("chair").present ~= "maybe" and s:seat("chair").id == "chair")
end
