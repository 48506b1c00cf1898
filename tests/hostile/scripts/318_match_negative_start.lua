-- desc: start positions beyond both ends
-- expect: OK ~ c nil
return ("abc"):match(".", -1), ("abc"):match(".", 9)
