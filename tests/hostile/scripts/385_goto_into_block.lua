-- desc: a jump into a block
-- expect: REFUSED
goto x
do ::x:: end
