-- desc: varargs in a function without them
-- expect: REFUSED
return (function() return ... end)()
