-- desc: the widest things format can make
-- expect: OK ~ 310 99 99 0x7fffffffffffffff -9223372036854775808
return #string.format("%.0f", -1.7976931348623157e308) .. " " .. #string.format("%99s", "x") .. " " .. #string.format("%-99.99d", 1) .. " " .. string.format("%#x %d", math.maxinteger, math.mininteger)
