// What people type on the command line, made a line of the transcript language: words of the verbs
// in the three languages, seats by number, letters of the wrong layout. One table – the texts
// `verb.word.*` – for the screens and for the terminal without screens.
#ifndef UI_PHRASE_H
#define UI_PHRASE_H

#include "base/buf.h"
#include "base/lang.h"
#include "ui/words.h"

enum phrase {
    PHRASE_LINE,    // `out` is the line
    PHRASE_EMPTY,   // nothing was typed
    PHRASE_UNKNOWN, // no such command: `out` is the nearest one in words, "" for none
    PHRASE_SEAT,    // there is no such seat: `out` is what was typed for it
};

// `typed` is read as it stands, and when its first word is none, as letters of the same keys on a
// Latin layout.
enum phrase phrase_read(const struct words *words, enum lang lang, const char *typed,
                        struct buf *out);
// The verb a line has so far, NULL for none.
const struct word_verb *phrase_verb_in(const struct words *words, const char *before);
// The words for a verb in a language; its name where there are none.
const char *phrase_verb(const char *verb, enum lang lang);

#endif
