-- desc: replacement functions inside replacement functions that build strings and fail halfway
-- expect: OK ~ <[1][2]>x-<[1][2]>y
local function inner(c)
  pcall(function() return (("q"):rep(50000):gsub("q", function() return ("w"):rep(10) end)) end)
  pcall(string.gsub, "aaa", "a", function() error("halfway") end)
  return "<" .. ("12"):gsub("%d", "[%0]") .. ">" .. c
end
return (("x-y"):gsub("%a", inner))
