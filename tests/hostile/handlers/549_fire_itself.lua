-- desc: a complication fires itself
-- expect: OK
return function(s, e)
  s:fire(e.id)
end
