-- desc: commands in a message handler
-- expect: ERROR ~ late
return function(s, e)
  xpcall(error, function() s:act("chair note.add x") end, "x")
  error("late")
end
