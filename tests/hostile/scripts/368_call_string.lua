-- desc: strings cannot be called
-- expect: ERROR ~ call a string
return ("x")()
