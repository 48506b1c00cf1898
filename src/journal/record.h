// Records: one accepted (or refused) command with all events it caused, as one line of the
// journal:
//   {"n":17,"t":734210,"by":"chair","do":"vote.close","ev":[{"e":"vote.closed","vote":"v3",…}],
//    "prev":"…","sum":"…"}
#ifndef JOURNAL_RECORD_H
#define JOURNAL_RECORD_H

#include "core/session.h"
#include "data/json_write.h"

struct record {
    int64_t n;        // from 1, always upwards by 1, also after a rewind
    int64_t t;        // session milliseconds: the state's `now` when the events were applied
    int actor;        // a seat or enum actor
    const char *verb; // NULL where no command was given
    struct event *events;
    size_t count;
};

// Adds the record's line up to its events; line_seal() completes it. `state` is the state after
// the events.
void record_write(struct buf *out, const struct record *record, const struct state *state);
// Writes one event as it stands in a record.
void record_write_event(struct json_writer *writer, const struct event *event,
                        const struct state *state);
// Where a record rewinds to; -1 when it does not.
int64_t record_rewinds_to(const struct record *record);
// True when it goes forward again, onto a branch that was left.
bool record_goes_again(const struct record *record);

#endif
