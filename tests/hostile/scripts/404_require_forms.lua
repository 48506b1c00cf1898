-- desc: names that are no module names
-- expect: OK ~ none
for _, n in ipairs { "", ".", "..", "a..b", "a.", ".a", "A", "a/b", "a\\b", "a\0", ("a"):rep(100), "lua/x", "а" } do assert(not pcall(require, n), n) end
return "none"
