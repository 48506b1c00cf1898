-- desc: a boolean as an error
-- expect: ERROR ~ boolean value
error(false)
