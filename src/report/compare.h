// A draft compared with what became of it: word by word, what was taken out and what was put in.
#ifndef REPORT_COMPARE_H
#define REPORT_COMPARE_H

#include "core/state.h"
#include "report/doc.h"

// Adds the words of both texts in the order of the new one, marked as removed and added.
void compare_words(const char *before, const char *after, struct rich *out);

// The clauses of a draft as they were and as they are: `before` NULL for one that was inserted,
// `after` NULL for one that was deleted.
struct clause_pair {
    int number; // as it reads now; 0 for a deleted one
    const char *before, *after;
    int amendment, vote; // of the change; 0 for none
    int from;            // the language `after` stands in until it is translated; NOBODY
};
// Calls `put` for each clause in the order of the text.
void compare_clauses(const struct state *state, int draft, enum lang lang,
                     void (*put)(void *to, const struct clause_pair *pair), void *to);

#endif
