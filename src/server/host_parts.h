// Inside the host: what its files share.
#ifndef SERVER_HOST_PARTS_H
#define SERVER_HOST_PARTS_H

#include "base/hash.h"
#include "journal/journal.h"
#include "script/api.h"
#include "script/bots.h"
#include "server/host.h"

struct host {
    struct host_options options;
    struct host_listener listener;
    const struct plan *plan;   // the scenario's, or the resumed journal's
    struct journal_data *data; // of a resumed session; owns its plan and history
    struct session *session;
    struct history *history;
    struct journal *journal; // NULL: kept nowhere
    struct bots *bots;       // NULL: people only
    struct outcome last;
    struct effects effects;
    struct command command;
    char secret[HASH_TEXT]; // the PINs are drawn from it
    size_t batch;           // where the running batch begins in `last`
    size_t followed;        // how much of `last` the scenario has been told
    int64_t now;
};

// Tells the scenario all that the live records say.
void host_follow_history(struct host *host);
// The batch becomes a record. When it cannot be written nothing of it has happened.
bool host_commit(struct host *host, const char *verb, int actor, const struct box *box_before,
                 struct err *err);

#endif
