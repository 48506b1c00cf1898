-- desc: escape sequences told: they arrive without
-- expect: OK
return function(s, e)
  s:tell("all", { kk = "\27[2Ja", ru = "\r\nb", en = "\7c" })
end
