-- desc: the smallest and largest integers as start
-- expect: OK ~ 1 nil
return (("abc"):find("a", math.mininteger)), (("abc"):find("a", math.maxinteger))
