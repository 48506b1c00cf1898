// What people type on the command line, made a line of the transcript language: words of the verbs
// and of their arguments in the three languages, people by number or part of a name, everything
// else by its title, letters of the wrong layout. For the screens and for the terminal without
// screens.
#ifndef PHRASE_PHRASE_H
#define PHRASE_PHRASE_H

#include "base/buf.h"
#include "base/lang.h"
#include "phrase/things.h"

enum phrase {
    PHRASE_LINE,    // `out` is the line; in all other cases it is the reason, in words
    PHRASE_EMPTY,   // nothing was typed, and there is nothing to say
    PHRASE_UNKNOWN, // no such command: the nearest one
    PHRASE_NOTHING, // nothing is called so
    PHRASE_SEVERAL, // several are: which
    PHRASE_MISSING, // something has to follow: what
};

// `typed` is read as it stands, and when its first word is none, as letters of the same keys on a
// Latin layout. Ids and English verbs, as transcripts have them, are understood too.
enum phrase phrase_read(const struct things *things, const char *typed, struct buf *out);

// Adds a line of the transcript language, without who says it, in the words people type.
void phrase_say(const struct things *things, const char *line, struct buf *out);

// A seat alone, by its number or a part of a name: its id.
enum phrase phrase_read_seat(const struct things *things, const char *typed, struct buf *out);

// Tells what may stand at the end of `before`; returns where the word begins that each of them
// would replace. Nothing offered is an id.
typedef void phrase_offered(void *context, const char *word, const char *more);
size_t phrase_offer(const struct things *things, const char *before, phrase_offered *offered,
                    void *context);

// How much of `text` the words take, whatever the case, 0 when it does not begin with them or goes
// on within a word; blanks of the words may be typed as hyphens.
size_t phrase_begins(const char *text, const char *words);
// The same with other endings: "всех" for "все".
size_t phrase_begins_so(const char *text, const char *words);
// As many words of `text` as were typed are these, but for their endings; what stands between words
// – blanks, quotation marks, dashes – does not matter.
bool phrase_is_head(const char *text, const char *typed);
// What a verb does, "" where its words say it.
const char *phrase_help(const struct view_verb *verb, enum lang lang);
// Adds a verb's words and, in words, what has to and what may follow.
void phrase_usage(const struct view_verb *verb, enum lang lang, struct buf *out);
// The verb that a line has so far, NULL for none.
const struct view_verb *phrase_verb_in(const struct view_words *words, const char *before);

#endif
