-- desc: long lists of addressees, for ever
-- expect: STEPS|TIME|ERROR
return function(s, e)
  local to = ("all "):rep(16000)
  while true do pcall(s.tell, s, to, {}) end
end
