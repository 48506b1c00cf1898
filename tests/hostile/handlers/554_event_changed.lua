-- desc: the event is a copy
-- expect: OK
return function(s, e)
  e.event = "other"
  e.id = nil
  assert(s.present)
end
