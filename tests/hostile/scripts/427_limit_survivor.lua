-- desc: state set before the limit, read after it: there is no after
-- expect: STEPS
done = false
pcall(function() while true do end end)
done = true
return "went on"
