// The three languages of every text, and a text in all three.
#ifndef BASE_LANG_H
#define BASE_LANG_H

#include <stdbool.h>

enum lang { LANG_KK, LANG_RU, LANG_EN, LANG_COUNT };

// One text in three languages; entries may be NULL where a text is optional. Borrowed strings.
struct ltext {
    const char *in[LANG_COUNT];
};

// "kk", "ru", "en".
extern const char *const lang_codes[LANG_COUNT];
const char *lang_code(enum lang lang);
// False when `code` is none of the three; accepts locale names such as "kk_KZ.UTF-8".
bool lang_parse(const char *code, enum lang *out);
// The text in `lang`, else in the next language that has it, else "".
const char *ltext_in(const struct ltext *text, enum lang lang);

#endif
