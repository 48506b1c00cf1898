// A session in words, from its records: one line per event, and how things stand at a record.
#ifndef REPORT_REPLAY_H
#define REPORT_REPLAY_H

#include "journal/history.h"

// All events of the live branch; with `all_branches` those of every branch in the order in which
// they happened, the rewound ones marked with "~". Lines are "TIME RECORD TEXT", times in session
// time.
void replay_text(const struct plan *plan, const struct history *history, bool all_branches,
                 enum lang lang, struct buf *out);
// The events of the branch that led to record `n`, and then how things stood. False, and nothing
// added, when there is no such record.
bool replay_text_at(const struct plan *plan, const struct history *history, int64_t n,
                    enum lang lang, struct buf *out);

#endif
