-- desc: what reads like a number in C and is none
-- expect: OK ~ nil
for _, x in ipairs { "nan", "inf", "0x", "1e", "1_000", "１", "0b1", "1,5", "", " ", "1 2", "0x1p", "--1", "1\0" } do assert(tonumber(x) == nil, x) end
return tonumber("")
