-- desc: a byte order mark and line ends as some editors write them
-- expect: OK ~ 3
return 1 +
  2
