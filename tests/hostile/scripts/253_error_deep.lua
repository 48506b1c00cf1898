-- desc: the place is the innermost line, also below library functions
-- expect: ERROR ~ 253_error_deep.lua:4: attempt to index a nil value
local function inner()
  local x = nil return x.y
end
table.sort({2, 1}, function() ("a"):gsub("a", inner) return true end)
