-- desc: a command in the name of the engine
-- expect: ERROR
return function(s, e)
  s:act("engine clock.tick")
end
