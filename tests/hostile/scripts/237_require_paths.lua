-- desc: require of anything but shipped modules
-- expect: OK ~ all refused
local bad = {"../x", "/etc/passwd", "..", ".", "", "a..b", ".a", "a.", "a/b", "a\\b", "a\0b", "A", "rules/../x", "мәслихат", ("a"):rep(65), ("a."):rep(30000), 5, {}, "con fig", "%s%s%n"}
for i = 1, #bad do
  if pcall(require, bad[i]) then return "accepted number " .. i end
end
return pcall(require) and "accepted nothing" or "all refused"
