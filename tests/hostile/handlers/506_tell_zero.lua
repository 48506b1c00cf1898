-- desc: a zero byte told
-- expect: ERROR ~ no text
return function(s, e)
  s:tell("all", { kk = "a\0b", ru = "a", en = "a" })
end
