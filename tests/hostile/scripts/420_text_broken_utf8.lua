-- desc: broken UTF-8 counts byte by byte
-- expect: OK ~ 3
return text.len("\xFF\xFE\x80")
