// Inside deeds: what a seat's deeds changed of the story, by its conditions.
#ifndef REPORT_DEEDS_PARTS_H
#define REPORT_DEEDS_PARTS_H

#include "report/deeds.h"

struct deeds {
    const struct state *state;
    int seat;
    enum lang lang;
    void (*put)(void *to, const char *line);
    void *to;
    bool *papers, *questions; // those that have been told, as they decided how it ended
};

// A question in which nobody is wrong: what is chosen is the person's own. Of private ones nothing
// is known.
bool deeds_is_choice(const struct state *state, int question);
// Of the facts that decided how it ended, those that are this seat's.
void deeds_decided(const struct deeds *d);
// What came about by a choice or a paper of this seat.
void deeds_brought(const struct deeds *d);
// What would have come about, or ended otherwise, had this seat chosen or sent something else.
void deeds_missed(const struct deeds *d);

#endif
