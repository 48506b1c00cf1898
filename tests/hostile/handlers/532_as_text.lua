-- desc: the session as text holds no address
-- expect: OK
return function(s, e)
  assert(tostring(s) == "session" and ("%s"):format(s) == "session")
end
