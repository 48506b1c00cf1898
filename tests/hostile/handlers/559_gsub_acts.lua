-- desc: a replacement that gives commands
-- expect: ERROR
return function(s, e)
  ("x"):rep(60000):gsub("x", function() s:act("chair note.add x") end)
end
