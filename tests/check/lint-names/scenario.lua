local m = require "maslikhat"
local s = require "base"
local known, other <const> = 1, 2
counter = 0
function bump(by)
  counter = counter + by
  return conter
end
local function fine(a, ...)
  local rest = { a = a, known = known, ["x"] = other, ... }
  for i, each in ipairs(rest) do
    bump(i)
    while each do break end
  end
  repeat local last = rest[1] until last
  if a then local inner = a elseif known then inner = 1 else return inner end
  goto done
  ::done::
  for i = 1, 3 do known = i end
  return function(x) return x.missing, rest.each, self end
end
local object = {}
function object:method() return self, object.method end
s.on = {
  ["vote.closed"] = function(s, e)
    prnt("x", print)
    string.fnd("a", "b")
    table.insert(e, last)
    fine(math.pi, text.len("ә"), os)
  end,
}
return m.scenario(s)
