-- desc: numbers have no methods
-- expect: ERROR ~ index a number
return (5):rep(3)
