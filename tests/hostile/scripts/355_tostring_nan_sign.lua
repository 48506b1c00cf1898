-- desc: signs of NaN in every way to text
-- expect: OK ~ nan nan
return tostring(-(0 / 0)), string.format("%.1f", 0 / 0)
