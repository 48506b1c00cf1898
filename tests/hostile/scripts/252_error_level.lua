-- desc: error levels that point nowhere
-- expect: ERROR ~ 252_error_level.lua:4: last
for _, level in ipairs{-1, 0, 1, 2, 3, 99, math.maxinteger, math.mininteger} do pcall(error, "x", level) end
error("last", 99)
