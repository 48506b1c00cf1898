-- desc: pcall of pcall of pcall
-- expect: OK ~ true
return pcall(pcall, pcall, pcall, function() return 1 end)
