-- desc: operators on the session
-- expect: OK
return function(s, e)
  for _, f in ipairs { function() return s + 1 end, function() return #s end, function() return s .. "" end, function() return s < s end, function() return -s end, function() return s() end, function() return s & 1 end } do assert(not pcall(f)) end
end
