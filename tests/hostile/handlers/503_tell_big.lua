-- desc: texts as long as they may be
-- expect: ERROR ~ bytes of text
return function(s, e)
  local t = ("x"):rep(4000)
  while true do s:tell("all", { kk = t, ru = t, en = t }) end
end
