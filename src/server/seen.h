// Up to when each seat has looked at what it was told, kept in FILE.seen beside the journal FILE
// (mode 0600), so that what is new to somebody is new after a resume, too. What cannot be written
// is lost: it is shown as new once more.
#ifndef SERVER_SEEN_H
#define SERVER_SEEN_H

#include "core/plan.h"

// Session time, by seat. A NULL journal keeps nothing; false when there is nothing to read.
bool seen_read(const char *journal, int64_t heard[SEATS_MAX]);
void seen_write(const char *journal, const int64_t heard[SEATS_MAX]);
// Begins with what the file says; without one a resumed session has nothing new to anybody. `now`:
// where the session is.
void seen_open(const char *journal, bool resume, int64_t now, int64_t heard[SEATS_MAX]);

#endif
