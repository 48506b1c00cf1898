-- desc: a goto loop that leaves closures behind
-- expect: MEMORY|STEPS
local keep = {}
::again::
do local x = #keep keep[x + 1] = function() x = x + 1 return x end end
goto again
