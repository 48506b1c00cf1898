-- desc: results may not steer the terminal or forge a second line
-- expect: OK ~ [31mred ERROR x.lua:1: forged
return "\27[31mred\nERROR x.lua:1: forged\r\0\x9b2J\u{202e}"
