-- desc: utf8 functions at their edges
-- expect: OK ~ survived
local odd = {math.mininteger, math.maxinteger, -1, 0, 1, 2, 0x7fffffff, 0x80000000, 0x110000}
for i = 1, #odd do
  pcall(utf8.char, odd[i])
  for j = 1, #odd do
    for _, s in ipairs{"", "a", "\xff", "\xe2\x82", "ә", ("\x80"):rep(1000)} do
      pcall(utf8.codepoint, s, odd[i], odd[j]) pcall(utf8.len, s, odd[i], odd[j])
      pcall(utf8.len, s, odd[i], odd[j], true) pcall(utf8.offset, s, odd[i], odd[j])
      pcall(text.cut, s, odd[i]) pcall(string.sub, s, odd[i], odd[j])
      pcall(string.byte, s, odd[i], odd[j]) pcall(string.find, s, "a", odd[i])
      pcall(string.gmatch, s, "a", odd[i])
    end
  end
end
return "survived"
