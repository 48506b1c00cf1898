-- desc: stays just below the memory limit, so that each new string costs a full collection
-- expect: STEPS|TIME|MEMORY
local keep, s, rows, n = {}, ("x"):rep(60000), {}, 0
for j = 1, 130 do keep[j] = s .. j end
for j = 1, 115 do local row = {} for i = 1, 1000 do row[i] = {} end rows[j] = row end
while true do n = n + 1 local x = s .. n end
