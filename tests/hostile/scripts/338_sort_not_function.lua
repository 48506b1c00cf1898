-- desc: a comparison that is a table
-- expect: ERROR ~ function expected
table.sort({ 2, 1 }, {})
