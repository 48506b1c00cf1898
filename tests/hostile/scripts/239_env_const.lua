-- desc: _ENV as a compile-time constant (CVE-2022-28805)
-- expect: ERROR|REFUSED
local _ENV <const> = 200
x = y
