-- desc: throws the environment away and goes on
-- expect: ERROR ~ _ENV
_G = nil
local error = error
_ENV = nil
return x
