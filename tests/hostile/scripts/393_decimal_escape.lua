-- desc: a byte beyond 255
-- expect: REFUSED ~ escape
return "\300"
