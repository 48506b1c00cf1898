-- desc: what cannot be called
-- expect: OK ~ false
return pcall(xpcall, nil, 5)
