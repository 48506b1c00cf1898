-- desc: a generic for whose closing value cannot be closed
-- expect: ERROR ~ non-closable
for a in function() end, nil, nil, {} do end
