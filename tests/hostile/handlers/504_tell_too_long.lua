-- desc: a text longer than it may be
-- expect: ERROR ~ too long
return function(s, e)
  local t = ("x"):rep(4001)
  s:tell("all", { kk = t, ru = t, en = t })
end
