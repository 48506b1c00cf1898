// Sentences in the words of the body that sits: {members}, {chair}, {secretary}, {body}, {sitting},
// {decision}, and the same with a capital, {Members} …: where it has none of its own, those of a
// maslikhat.
#ifndef BASE_CALLED_H
#define BASE_CALLED_H

#include "base/text.h"
#include "core/names.h"

enum { CALLED_ARGS = 2 * CALLED_COUNT + 24 };

// Values for a text; the body's words have to stay as long as it is used.
struct called_words {
    struct text_arg args[CALLED_ARGS];
    size_t count;
    char small[CALLED_COUNT][128], capital[CALLED_COUNT][128];
};

// Begins with the body's words: NULL or "" where it has none.
void called_begin(struct called_words *called, enum lang lang, const char *const own[CALLED_COUNT]);
// Further values, which go before the body's words.
void called_add(struct called_words *called, const struct text_arg *args, size_t count);
// Whether a text asks for any.
bool called_in(const char *text);

#endif
