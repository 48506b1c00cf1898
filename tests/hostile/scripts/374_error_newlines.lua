-- desc: lines and escape codes in a message
-- expect: ERROR
error("a\nb\27[2Jc\rd\0e")
