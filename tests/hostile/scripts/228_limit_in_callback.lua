-- desc: runs into the limit inside callbacks of C functions, below several protected calls
-- expect: STEPS
local function spin() while true do end end
while true do
  pcall(pcall, table.sort, {3, 2, 1}, spin)
  pcall(xpcall, string.gsub, pcall, "a", "a", spin)
  xpcall(string.gsub, spin, "a", "a", spin)
end
