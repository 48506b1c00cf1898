-- desc: ids there are not
-- expect: OK
return function(s, e)
  for _, x in ipairs { "", "nobody", ("x"):rep(60000), "chair\0", 1, -1 } do assert(not pcall(s.seat, s, x) and not pcall(s.draft, s, x) and not pcall(s.inject, s, x)) end
end
