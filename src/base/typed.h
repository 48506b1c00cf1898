// The words of a reader's language for what the transcript language has in English – verbs, keys
// and values –, and texts that name lines in braces: "{floor.ask debate}".
#ifndef BASE_TYPED_H
#define BASE_TYPED_H

#include "base/buf.h"
#include "base/lang.h"

#include <stdbool.h>

// "verb.slot." + "seat": the text of the catalogue for a word of `len` bytes; NULL for none.
const char *typed_word(const char *prefix, const char *word, size_t len, enum lang lang);
// The words for a verb; its name where there are none.
const char *typed_verb(const char *verb, enum lang lang);
// The same for a word that stands for itself ("for", "hands"); NULL where there is none.
const char *typed_value(const char *value, size_t len, enum lang lang);
// A key ("reason"); NULL when it has no word.
const char *typed_key(const char *key, enum lang lang);
// Adds the text with its lines: as transcripts have them, or `in_words`, quoted, as they are typed
// in the reader's language.
void typed_put(const char *text, enum lang lang, bool in_words, struct buf *out);

#endif
