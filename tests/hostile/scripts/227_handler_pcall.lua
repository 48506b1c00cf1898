-- desc: library functions as message handlers and as what is called
-- expect: STEPS
while true do
  xpcall(pcall, xpcall, error) xpcall(error, pcall) xpcall(xpcall, error, pcall, pcall)
  pcall(xpcall, pcall, pcall) pcall(pcall, pcall, pcall, error)
end
