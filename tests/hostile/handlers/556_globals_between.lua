-- desc: globals stay in their module
-- expect: OK
return function(s, e)
  leak = (leak or 0) + 1
  assert(leak == 1)
end
