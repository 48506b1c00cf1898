// Dealing the cards: who of the people sits where, so that the session can be played.
#ifndef SERVER_DEAL_H
#define SERVER_DEAL_H

#include "base/err.h"
#include "core/plan.h"

#include <stdbool.h>
#include <stddef.h>

// Names of people, one a line; owns its strings.
struct people {
    char **name;
    size_t count, cap;
    bool numbered; // a number was given: whoever gets a seat is called by the seat's number
};

void people_free(struct people *people);
// Reads `file_or_number`: a file with one name a line (blank lines and # comments are left out),
// or a number of people.
bool people_read(struct people *people, const char *file_or_number, struct err *err);

struct deal {
    bool filled; // the computer plays the seats nobody gets
    uint64_t seed;
};

// Deals seats to people: `seat[i]` is for person i (room for people->count). Chair, secretary,
// akim and then – when nobody plays the missing seats – as many deputies as the quorum needs come
// first; the rest by the cards' priority. Who gets which of these is drawn by lot. People beyond
// the cards join a card that is dealt already. False when there are too few people for a session.
bool deal_seats(const struct plan *plan, const struct people *people, struct deal deal, int *seat,
                struct err *err);

// All seats in the order in which they are dealt; `order` has room for them.
void deal_order(const struct plan *plan, bool filled, int *order);

#endif
