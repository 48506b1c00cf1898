-- desc: malformed patterns must be errors that read nothing beyond the pattern
-- expect: OK ~ all refused
local bad = {"%", "[", "[a", "[a-", "[%", "[%]", "[^", "[^]", "%b", "%bx", "%f", "%fa", "(", "(()", "%a)", "%1", "(%1)", "a%", "[a]%", "(a", "%0", "[]", "[]a"}
for i = 1, #bad do
  if pcall(string.find, "aaa[(", bad[i]) then return "accepted: " .. bad[i] end
  if pcall(string.match, "aaa[(", bad[i]) then return "accepted: " .. bad[i] end
end
return "all refused"
