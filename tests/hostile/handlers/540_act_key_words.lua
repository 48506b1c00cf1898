-- desc: keys that could be read as something else
-- expect: OK
return function(s, e)
  for _, k in ipairs { "", "a b", "a=b", "\"", "\n" } do pcall(s.act, s, "chair", "note.add", "x", { [k] = "y" }) end
end
