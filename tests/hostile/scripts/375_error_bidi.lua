-- desc: direction marks in a message
-- expect: ERROR
error("\u{202E}olleh")
