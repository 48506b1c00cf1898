-- desc: a message handler that fails, at every failure
-- expect: STEPS
while true do xpcall(error, function() error("again") end) end
