-- desc: commands without end
-- expect: ERROR ~ more than 500 effects
return function(s, e)
  while true do s:act("chair note.add x") end
end
