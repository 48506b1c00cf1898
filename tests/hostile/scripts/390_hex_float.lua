-- desc: hexadecimal fractions
-- expect: OK ~ 255.5
return 0xFF.8
