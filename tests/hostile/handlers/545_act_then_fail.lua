-- desc: what was asked for before an error does not happen
-- expect: ERROR ~ late
return function(s, e)
  s:finish("early")
  s:act("chair seat.leave")
  s:tell("all", { kk = "а", ru = "а", en = "a" })
  error("late")
end
