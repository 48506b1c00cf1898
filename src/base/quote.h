// Words as the transcript language wants them.
#ifndef BASE_QUOTE_H
#define BASE_QUOTE_H

#include "base/buf.h"

// Adds the word in quotes, so that blanks, quotes and signs in it stay one word.
void quote_word(struct buf *out, const char *word);

#endif
