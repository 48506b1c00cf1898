-- desc: methods called with what is no session
-- expect: OK
return function(s, e)
  for _, x in ipairs { 1, true, "", {}, s.act } do for _, f in ipairs { s.act, s.seat, s.tell, s.votes } do assert(not pcall(f, x, "chair")) end end
end
