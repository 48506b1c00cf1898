// Inside sums_text: what the files that write the tables share.
#ifndef SIMULATE_SUMS_TEXT_PARTS_H
#define SIMULATE_SUMS_TEXT_PARTS_H

#include "core/plan.h"
#include "simulate/sums.h"
#include "simulate/table.h"

struct report {
    const struct sums *sums;
    const struct plan *plan; // may be NULL
    struct page page;
    int64_t runs; // played to their end
};

// The name of a table's seat, with a mark when it would be dealt to one of the people.
void sums_text_seat(struct report *report, size_t seat, const char *id);
// Choices and how sessions with them ended; conditions and their facts.
void sums_text_story(struct report *report);
// Seats: how long they had nothing to do, and what they had to do.
void sums_text_seats(struct report *report);

#endif
