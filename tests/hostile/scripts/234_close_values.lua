-- desc: to-be-closed variables need a metatable that nobody can make
-- expect: ERROR ~ non-closable
local x <close> = "string"
