-- desc: what a failed function had begun must not show up in a later string
-- expect: OK ~ [abc]
pcall(string.gsub, "secretsecret", "t", function() error() end)
pcall(string.format, "left over %s %d", "secret", {})
pcall(table.concat, {"secret", {}})
pcall(string.char, 65, 66, 300)
return "[" .. ("cba"):reverse() .. "]"
