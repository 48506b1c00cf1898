// The languages of every text, and a text in all of them.
//
// They are listed here alone. What one more would take, besides a row: its catalogue src/text/*.txt
// with all keys; how it writes numbers, quotes (base/text.c) and how many forms a word has after a
// number (script/read_text.c); by which letters its texts are known (base/language.c) and its
// keyboard (term/keymap.c); a field of the event talk.told; its months where dates are read
// (core/calendar.c). Decisions need their text in Kazakh and Russian whatever else there is
// (core/wording.c).
#ifndef BASE_LANG_H
#define BASE_LANG_H

#include <stdbool.h>

#define LANG_LIST(X) X(KK, "kk") X(RU, "ru") X(EN, "en")
#define LANG_OF(tag, code) LANG_##tag,
enum lang { LANG_LIST(LANG_OF) LANG_COUNT };
#undef LANG_OF

// One text in all languages; entries may be NULL where a text is optional. Borrowed strings.
struct ltext {
    const char *in[LANG_COUNT];
};

// "kk", "ru", "en".
extern const char *const lang_codes[LANG_COUNT];
const char *lang_code(enum lang lang);
// False when `code` is none of them; accepts locale names such as "kk_KZ.UTF-8".
bool lang_parse(const char *code, enum lang *out);
// The text in `lang`, else in the next language that has it, else "".
const char *ltext_in(const struct ltext *text, enum lang lang);

#endif
