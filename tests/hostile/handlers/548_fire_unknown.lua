-- desc: a complication there is not
-- expect: ERROR ~ no complication
return function(s, e)
  s:fire("nowhere")
end
