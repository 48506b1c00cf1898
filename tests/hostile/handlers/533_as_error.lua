-- desc: the session as an error
-- expect: ERROR ~ userdata value
return function(s, e)
  error(s)
end
