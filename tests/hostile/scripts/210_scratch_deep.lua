-- desc: long results kept open at every level of a recursion
-- expect: MEMORY
local s = ("x"):rep(60000)
local f
local function replace(c) return c == "a" and s or f() end
function f() return (("ab"):gsub(".", replace)) end
return f()
