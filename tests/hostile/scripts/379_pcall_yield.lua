-- desc: there is nothing to yield with
-- expect: ERROR
return pcall(coroutine.yield)
