-- desc: select, rawlen, ipairs and rawequal at their edges
-- expect: OK ~ survived
local odd = {math.mininteger, math.maxinteger, -1, 0, 1, 1.5, "#", "x", {}, print}
for i = 1, #odd do
  pcall(select, odd[i]) pcall(select, odd[i], 1, 2) pcall(rawlen, odd[i]) pcall(rawequal, odd[i])
  pcall(function() for _, v in ipairs(odd[i]) do end end)
  pcall(tostring, odd[i]) pcall(tonumber, odd[i], odd[11 - i]) pcall(tonumber, "zz", odd[i])
end
return "survived"
