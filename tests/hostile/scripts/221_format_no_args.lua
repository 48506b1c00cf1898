-- desc: format without the arguments it names
-- expect: ERROR ~ bad argument #2
return string.format("%s %d")
