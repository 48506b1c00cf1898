-- desc: select from the end
-- expect: OK ~ 3
return (select(-1, 1, 2, 3))
