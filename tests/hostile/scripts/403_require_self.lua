-- desc: a module that is not shipped
-- expect: ERROR
return require "403_require_self"
