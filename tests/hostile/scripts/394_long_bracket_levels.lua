-- desc: long brackets inside long brackets
-- expect: OK ~ ]=]
return [==[]=]]==]
