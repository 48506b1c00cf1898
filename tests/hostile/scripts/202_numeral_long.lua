-- desc: numerals longer than any number
-- expect: OK ~ nil nil 1e+100
return tostring(tonumber(("9"):rep(60000))) .. " " .. tostring(tonumber(("0"):rep(300))) .. " " .. tostring(tonumber("1e100"))
