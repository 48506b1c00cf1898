-- desc: strings do not count: no hidden functions behind the operators
-- expect: ERROR ~ arithmetic on a string
return "10" + 1
