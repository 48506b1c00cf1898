-- desc: _G is this environment, not the program's
-- expect: OK ~ true 7
_G.x = 7
local keep = _G
return keep == _ENV, x
