-- desc: broken UTF-8 told
-- expect: ERROR ~ no text
return function(s, e)
  s:tell("all", { kk = "\xFF", ru = "a", en = "a" })
end
