-- desc: keys that look alike when they are written
-- expect: OK
return function(s, e)
  s.vars.t = { [12] = 1, ["12"] = 2, ["#12"] = 3, ["##"] = 4 }
  s.vars.t = nil
end
