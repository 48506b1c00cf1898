-- desc: a command of 60 KiB
-- expect: ERROR
return function(s, e)
  s:act("chair note.add " .. ("x"):rep(60000))
end
