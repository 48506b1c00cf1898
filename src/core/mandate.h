// What a seat may ever do in a session: the verbs of its part in it, whatever is possible now.
#ifndef CORE_MANDATE_H
#define CORE_MANDATE_H

#include "core/plan.h"
#include "core/verb.h"

// Whether there can be a moment at which the seat does it by its office. Whoever is elected, to
// preside or to count, does more from then on; so does whoever has a third of the sitting behind a
// motion.
bool mandate_has(const struct plan *plan, int seat, const struct verb *verb);

#endif
