-- desc: the same label twice
-- expect: REFUSED
::a:: ::a::
