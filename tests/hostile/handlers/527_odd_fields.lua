-- desc: odd keys of the session
-- expect: OK
return function(s, e)
  for _, k in ipairs { 1, true, "", "__index", "\0vars", "vars\0" } do assert(not pcall(function() return s[k] end)) end
end
