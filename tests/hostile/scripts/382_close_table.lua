-- desc: a table cannot be closed
-- expect: ERROR ~ non-closable
local x <close> = {}
