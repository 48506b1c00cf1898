-- desc: a list of addressees of 64 KiB each
-- expect: ERROR|MEMORY|STEPS
return function(s, e)
  local long = ("all "):rep(16000)
  local to = {}
  for i = 1, 160 do to[i] = long end
  s:tell(to, { kk = "а", ru = "а", en = "a" })
end
