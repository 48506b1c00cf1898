// The journal: a session's file, one record a line, each chained to the one before.
//
// A sync or an append that returned true is on the disk. One that returned false has left no
// trace: the file is as before, and later ones work again when the cause is gone. A process that
// may meet a limit of file sizes ignores SIGXFSZ.
#ifndef JOURNAL_JOURNAL_H
#define JOURNAL_JOURNAL_H

#include "base/err.h"
#include "base/hash.h"
#include "base/lock.h"
#include "journal/history.h"

enum { JOURNAL_FORMAT = 1 };

enum journal_status {
    JOURNAL_OK,
    JOURNAL_UNUSABLE, // no such file, not a journal, another format, in use
    JOURNAL_DAMAGED,  // a journal that was changed, or whose middle is broken
};

// What the first record says besides the plan.
struct journal_head {
    const char *version;  // of the program that wrote it
    const char *scenario; // as it was called when the session began
    const char *begun;    // ISO date and time
    const char *extra;    // a JSON object: whatever else the host keeps
    int64_t seed;
    enum lang lang;
};

// A journal that was read.
struct journal_data {
    struct journal_head head; // texts are in the history's arena
    struct plan *plan;
    struct history history;
    char sum[HASH_TEXT]; // of the last whole record
    int64_t length;      // bytes of whole records
    int64_t torn;        // bytes of a torn last record behind them
};

struct journal;

// Begins a journal in a new file (mode 0600) and locks it; refuses one that is there. NULL, with
// err, when that fails.
struct journal *journal_create(const char *path, const struct journal_head *head,
                               const struct plan *plan, struct err *err);
// Reads without locking. Faults are told as "FILE:LINE: what". A torn last record (the program
// was killed while writing) is left out and counted. `data` is to be freed in any case.
enum journal_status journal_read(const char *path, struct journal_data *data, struct err *err);
void journal_data_free(struct journal_data *data);
// Opens to go on: locks, reads, cuts a torn last record off the file. NULL, with err, when that
// fails; `data` is to be freed in any case.
struct journal *journal_resume(const char *path, struct journal_data *data, struct err *err);
// Numbers the record and takes it in; the session is as it is after its events. It is on the disk
// after the next journal_sync(): many records cost one sync. What the session's boxes hold is kept
// beside the journal: whenever that has changed it is saved first, and the record is synced at
// once, with those before it. False: neither it nor any record since the last sync has been kept.
bool journal_add(struct journal *journal, struct record *record, const struct session *session,
                 struct err *err);
// Writes what was added since the last sync. False: nothing of it has been kept.
bool journal_sync(struct journal *journal, struct err *err);
// Both in one.
bool journal_append(struct journal *journal, struct record *record, const struct session *session,
                    struct err *err);
// The number of the last record taken in, and of the last one on the disk; 0 at the beginning.
int64_t journal_last(const struct journal *journal);
int64_t journal_synced(const struct journal *journal);
// The file's full path.
const char *journal_path(const struct journal *journal);
// Unlocks. NULL is allowed.
void journal_close(struct journal *journal);

enum box_found {
    BOX_NONE,  // no secret vote runs
    BOX_WHOLE, // it holds the ballots of all who have voted
    BOX_LOST,  // it does not: ballots are lost, the vote has to be repeated
};

// After journal_resume() and replaying: gives the session the box of the secret vote that runs in
// it, and what is kept of private answers; where answers are lost they are never counted. After a
// rewind into a secret vote the box is lost too: nobody keeps earlier counts.
enum box_found journal_find_box(struct journal *journal, struct session *session);
// The seats' locks, by which their points are kept; without them points are in no file, and known
// as long as the program runs.
void journal_set_locks(struct journal *journal, struct locks locks);
// The points of the seat that journal_find_box() found closed become the session's. True when
// there were any that the key opens.
bool journal_open_points(struct journal *journal, struct session *session, int seat,
                         const struct lock_key *key);
// The session has been left at its end: nothing of private answers is kept any longer.
void journal_forget_box(struct journal *journal);

#endif
