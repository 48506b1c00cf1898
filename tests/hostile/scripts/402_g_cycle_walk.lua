-- desc: a walk over everything that can be reached ends
-- expect: OK ~ done
local seen, n = {}, 0
local queue = { _G }
while #queue > 0 do local t = table.remove(queue) if type(t) == "table" and not seen[t] then seen[t] = true n = n + 1 for k, v in pairs(t) do queue[#queue + 1] = v end end end
assert(n < 20)
return "done"
