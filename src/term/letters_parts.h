// Inside the big letters: their font, for what draws them.
#ifndef TERM_LETTERS_PARTS_H
#define TERM_LETTERS_PARTS_H

#include <stdint.h>

enum { LETTER_ROWS = 8, LETTER_LINE = 7 }; // with what hangs below the line, and without

struct letter {
    uint32_t codes[2]; // alphabets share shapes; 0 for none
    uint8_t cols;
    uint8_t rows[LETTER_ROWS];
};

extern const struct letter letters_font[];
extern const int letters_font_count;

#endif
