-- desc: widths, precisions and flags beyond what is allowed
-- expect: OK ~ all refused
local bad = {"%100d", "%.100f", "%1.100f", "%", "%.", "%5", "%5.5", "%y", "%*d", "%ld", "%hhd", "%n", "%p", "%a", "%A", "%u", "%5q", "%\0", "%-", "%z"}
for i = 1, #bad do
  if pcall(string.format, bad[i], 1, 1) then return "accepted: " .. bad[i] end
end
return "all refused"
