-- desc: a break outside of a loop
-- expect: REFUSED
break
