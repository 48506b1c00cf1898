// Inside deeds: what a seat's deeds changed of the story, by its conditions.
#ifndef REPORT_DEEDS_PARTS_H
#define REPORT_DEEDS_PARTS_H

#include "report/deeds.h"

// A deed in words, and when it was on the running clock; those left undone come last.
struct deed {
    int64_t at;
    char *line;
};

enum { DEED_LAST = INT32_MAX };

struct deeds {
    const struct state *state;
    int seat;
    enum lang lang;
    const struct history *history; // NULL: what came of a deed at once is not known
    struct deed *list;
    size_t count, cap;
    bool *papers, *questions; // those that have been told, as they decided how it ended
};

// Adds what was done at that moment.
void deeds_add(struct deeds *d, int64_t at, const char *line);
// When the seat answered a question, or sent a paper; in `out` what everybody, or it, was told of
// that at once – nothing where that was not known.
int64_t deeds_answered(const struct deeds *d, int question, struct buf *out);
int64_t deeds_sent(const struct deeds *d, int paper, struct buf *out);

// A question in which nobody is wrong: what is chosen is the person's own. Of private ones nothing
// is known.
bool deeds_is_choice(const struct state *state, int question);
// Of the facts that decided how it ended, those that are this seat's.
void deeds_decided(struct deeds *d);
// What came about by a choice or a paper of this seat.
void deeds_brought(struct deeds *d);
// What would have come about, or ended otherwise, had this seat chosen or sent something else.
void deeds_missed(struct deeds *d);

#endif
