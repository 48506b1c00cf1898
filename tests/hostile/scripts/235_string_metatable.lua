-- desc: strings have methods, and nothing else is behind them
-- expect: OK ~ nil nil nil nil nil
local s = "x"
return tostring(s.__index) .. " " .. tostring(s.__add) .. " " .. tostring(s.__metatable) .. " " .. tostring(s.__name) .. " " .. tostring(s.__gc)
