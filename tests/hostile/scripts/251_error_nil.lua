-- desc: an error without a value
-- expect: ERROR ~ 251_error_nil.lua:3: the error is a nil value
error()
