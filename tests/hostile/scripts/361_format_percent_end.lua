-- desc: a format that ends in a percent sign
-- expect: ERROR
return string.format("100%")
