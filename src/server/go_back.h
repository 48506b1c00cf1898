// A copy of a session that begins at a record of it: what is shown stands still.
#ifndef SERVER_GO_BACK_H
#define SERVER_GO_BACK_H

#include "server/host.h"

// Stands so many milliseconds after the record. Where nobody knows how it stood then, the error
// names the nearest moments that can be shown.
bool go_back(struct host *host, int64_t record, int64_t wait, struct err *err);

#endif
