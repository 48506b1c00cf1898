// Whether a text can be in the language it is said to be in: for texts in three languages of which
// one was left as it was copied, and for texts typed at a screen in another language. Says nothing
// about short ones, and rather too little than too much.
#ifndef BASE_LANGUAGE_H
#define BASE_LANGUAGE_H

#include "base/lang.h"

#include <stdbool.h>

// False for a Kazakh text without a letter of its own that is long or has Russian words in it, for
// a Russian one written in Kazakh letters, for an English one in Cyrillic.
bool language_fits(const char *text, enum lang lang);
// The language a text is in: its letters tell, else it is the one of its screen.
enum lang language_of(const char *text, enum lang screen);
// The Kazakh and the Russian text are the same sentence: names and single words may be.
bool language_same(const char *kk, const char *ru);

#endif
