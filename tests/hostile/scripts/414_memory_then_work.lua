-- desc: a script that has no memory left cannot go on
-- expect: MEMORY|STEPS
local keep = {}
local ok = pcall(function() while true do keep[#keep + 1] = ("x"):rep(60000) .. #keep end end)
return ok
