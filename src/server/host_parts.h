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
    const struct plan *plan;   // the scenario's, the resumed journal's, or `changed`
    struct plan *changed;      // what editing the scenario has made of it; else NULL
    bool waits;                // the scenario's structure waits for the next phase
    bool entered;              // which has come
    struct journal_data *data; // of a resumed session; owns its plan and history
    struct session *session;
    struct history *history;
    struct journal *journal; // NULL: kept nowhere
    struct bots *bots;       // NULL: people only
    struct outcome last;
    struct effects effects;
    struct command command;
    char secret[HASH_TEXT]; // the tickets are made from it
    size_t batch;           // where the running batch begins in `last`
    size_t acted;           // where the events of the last command of host_do() begin in it
    size_t followed;        // how much of `last` the scenario has been told
    int64_t now;
    const bool *held_seats; // of host_lead()
    struct session *left;   // as it was at the end of the branch that a redo goes to; else NULL
    int64_t left_at;        // the number of that record
    struct box kept;        // the ballot box as of the last record on the disk
    struct secrets *kept_secrets; // and private answers; NULL where the plan has none
    bool held;                    // records wait for host_flush()
    bool lost;                    // one could not be kept: nothing more happens before host_flush()
    struct err loss;              // why
};

// Events of commands before are gone; their texts may go with the session.
void host_forget_last(struct host *host);
// Tells the scenario all that the live records say.
void host_follow_history(struct host *host);
// The batch becomes a record. When it cannot be written nothing of it has happened, nor of what
// waited to be flushed.
bool host_commit(struct host *host, const char *verb, int actor, struct err *err);

// Makes the session what its live records say, by host->plan: after a rewind, a failed write or a
// change of the plan.
void host_rebuild(struct host *host);
// Carries out a command at the host's time; its batch becomes a record.
enum host_result host_command(struct host *host, struct command *command, struct err *err);
// Writes a record, with those that wait for host_flush(); false when it cannot be written: then
// those are lost as well.
bool host_keep(struct host *host, struct record *record, struct err *err);
void host_tell(struct host *host, const struct record *record);
// What is not on the disk has not happened.
void host_lose(struct host *host, const struct err *err);
// All that was done is on the disk now, what no event says too.
void host_note_kept(struct host *host);
// A copy of the private answers, for a session that is made anew; NULL where there are none.
struct secrets *host_copy_secrets(const struct host *host);

// `rewind N` and `redo`.
enum host_result host_go_back(struct host *host, const struct command *command, struct err *err);
// Looks up where a redo would go; after a rewind, and when a session is continued.
void host_find_left(struct host *host);
// The seats the computer plays, by the scenario; true when there are none to play.
bool host_add_bots(struct host *host, struct err *err);

#endif
