-- desc: string.char of as many values as a call can hold
-- expect: MEMORY|ERROR|OK
local s = ("x"):rep(250)
local b = { s:byte(1, 250) }
local function grow(n, ...) if n == 0 then return string.char(...) end return grow(n - 1, table.unpack(b), ...) end
return #grow(60)
