-- desc: commands without end, each caught
-- expect: STEPS
return function(s, e)
  while true do pcall(s.act, s, "chair note.add x") end
end
