// The order in which the choices of a question stand: where the right one stands tells nothing,
// and neighbours cannot compare numbers.
#ifndef SERVER_CHOICES_H
#define SERVER_CHOICES_H

#include "server/host.h"

// Fills order[place] with choices of the question, the same each time, for a seat or, NOBODY, the
// hall.
void choices_order(const struct host *host, int seat, int question, int order[SEATS_MAX]);

#endif
