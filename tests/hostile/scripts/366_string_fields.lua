-- desc: strings have no fields
-- expect: ERROR
return ("x").y.z
