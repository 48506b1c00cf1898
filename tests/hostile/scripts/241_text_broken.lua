-- desc: character functions on broken UTF-8
-- expect: OK ~ 3 5 2
local s = text.upper("\xff\xd0\xe2\x82ә")
return text.len("\xff\xfe\xd0") .. " " .. text.len(s) .. " " .. text.len(text.cut(s, 2))
