-- desc: gsub inside the function of gsub, deeper and deeper
-- expect: ERROR|STEPS|TIME
local function f(s) return (s:gsub(".", f)) end
return f("x")
