-- desc: tonumber with a base and texts that are none
-- expect: OK ~ 255 -35 nil nil nil 9 nil
local o = {}
for i, p in ipairs{{"ff", 16}, {"-z", 36}, {"8", 8}, {"", 10}, {"-", 10}, {" 1001 ", 2}, {"1\0", 10}} do o[i] = tostring(tonumber(p[1], p[2])) end
return table.concat(o, " ")
