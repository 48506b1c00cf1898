// Words that conversations in lines understand by themselves: in each language, and as the same
// keys of another layout give them ("йгше", "рудз", "gjvjom").
#ifndef UI_PLAIN_WORDS_H
#define UI_PLAIN_WORDS_H

#include "base/buf.h"
#include "base/text.h"

#include <stddef.h>

// How much of the line the first fitting word takes, 0 when none does. `words` is a text of words
// with blanks between them; those of all languages count.
size_t plain_word(const char *line, enum text_key words);

// Digits as they were typed, also on the Kazakh layout, which has none: "ә" for 2.
void plain_digits(const char *typed, struct buf *out);

#endif
