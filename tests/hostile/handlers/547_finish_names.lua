-- desc: endings that are no names
-- expect: OK
return function(s, e)
  for _, x in ipairs { "", "A", "a b", "../x", "a\n", ("-"):rep(10) .. "Ә" } do assert(not pcall(s.finish, s, x)) end
end
