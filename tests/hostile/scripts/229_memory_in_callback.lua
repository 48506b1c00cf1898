-- desc: runs out of memory below protected calls and goes on
-- expect: MEMORY
local function grow() local t = {} for i = 1, 1e9 do t[i] = {i} end end
while true do
  pcall(grow) xpcall(grow, pcall) pcall(table.sort, {2, 1}, grow)
end
