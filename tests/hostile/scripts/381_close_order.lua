-- desc: variables that are closed, in order, are not offered without metatables: plain values only
-- expect: OK ~ 21
local log = ""
local ok = pcall(function() local x <close> = nil log = log .. "2" local y <close> = false log = log .. "1" end)
return log
