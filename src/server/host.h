// A session being hosted: the engine, its journal, the scenario's handlers and the seats the
// computer plays, made one. Everything that happens goes through host_do() and host_advance().
#ifndef SERVER_HOST_H
#define SERVER_HOST_H

#include "base/err.h"
#include "base/lock.h"
#include "core/session.h"
#include "core/step.h"
#include "journal/history.h"
#include "script/scenario.h"

enum bots_mode { BOTS_NONE, BOTS_ABSENT, BOTS_ALL, BOTS_MODE_COUNT };

extern const char *const bots_mode_names[BOTS_MODE_COUNT];

// How well the computer plays, as bots_set_skill() takes it: all seats, or the first so many that
// would be dealt to a group of people.
struct host_skill {
    bool set; // else it plays as usual
    int level;
    int group; // 0: all
};

struct host_options {
    struct scenario *scenario; // borrowed, must outlive the host
    const char *journal;       // file to keep the session in; NULL for none
    const char *people;        // a file of names or a number; NULL: nobody is dealt
    enum bots_mode bots;
    struct host_skill skill;
    struct setting setting; // of a session that begins; a resumed one keeps its own
    const char *solo; // a seat's id: one person practises there, the computer plays and leads all
                      // else, whatever `bots` and `people` say; NULL otherwise
    uint64_t seed;
    enum lang lang; // what the computer's people write; a resumed session keeps its own
};

// Told of every record, after it is durable; of one that waits for host_flush(), at once.
struct host_listener {
    void (*record)(void *context, const struct session *session, const struct record *record);
    void *context;
};

enum host_result {
    HOST_DONE,
    HOST_REFUSED, // by a rule; the reason is in host_last()
    HOST_BAD,     // the line is no command; see err
    HOST_FAILED,  // the journal could not be written: nothing has changed; see err
};

struct host;

// `rewind N` and `redo` are no verbs of the session: they choose which records are it.
bool host_goes_back(const struct command *command);

// Begins a session: deals the cards, enters the first phase.
struct host *host_new(const struct host_options *options, struct host_listener listener,
                      struct err *err);
// Continues a session from its journal (`options->journal`) with the clock paused. *cut, if not
// NULL, is how many bytes of a torn last record were cut off. People and seed come from the
// journal.
struct host *host_resume(const struct host_options *options, struct host_listener listener,
                         size_t *cut, struct err *err);
void host_free(struct host *host);
// Begins another session with the same scenario and another seed, as host_new() would; for hosts
// without a journal. False, with err, when it cannot begin.
bool host_restart(struct host *host, uint64_t seed, struct err *err);

// Lets time pass up to `at` (session milliseconds): the clock's events and the bots' commands.
// False when the journal could not be written.
bool host_advance(struct host *host, int64_t at, struct err *err);
// When something happens by itself next, in session milliseconds; -1 for never.
int64_t host_next(const struct host *host);
// The step that this is, where it is one of the computer's in the facilitator's place; else NULL.
const struct step *host_leads(const struct host *host);
// It is a step of the procedure, as one that closes a vote.
bool host_steps(const struct host *host);
// A line as somebody types it at a screen in `lang`: where its text may be said to be in a
// language, that is added (language_of()).
void host_typed(struct buf *line, enum lang lang);
// Carries out a line of the transcript language at `at`, `rewind N` included. An empty line is
// HOST_DONE.
enum host_result host_do(struct host *host, int64_t at, const char *line, struct err *err);
// What is said from now on is said by the facilitator, while these seats are unlocked at terminals;
// NULL: by whoever it names.
void host_lead(struct host *host, const bool *held);
// Somebody has come to the seat at a screen: from now on it is a person's, and the computer no
// longer plays it. Nothing happens when it did not. False when the journal could not be written.
bool host_take_seat(struct host *host, int64_t at, int seat, struct err *err);
// The locks of the seats, whose points are kept with them; what was kept of a seat, once its key is
// there. True when anything was.
void host_set_locks(struct host *host, struct locks locks);
bool host_open_points(struct host *host, int seat, const struct lock_key *key);
// The computer takes the person's step, `own` where it is known; else, where nothing happens by
// itself any more, that of the person who presides; where there is none, the clock goes on, or the
// next phase comes.
enum host_result host_stand_in(struct host *host, const char *own, struct err *err);
// Why a record of the live branch cannot be gone back to: a secret ballot, else a private question,
// had been begun by then; and the records nearest to it that can, 0 for none. False where it can,
// or is not on the branch.
struct host_cut {
    bool secret;
    int64_t before, after;
};
bool host_cut(const struct host *host, int64_t record, struct host_cut *out);
// Goes back to a record, and stands at a moment so many milliseconds after it.
enum host_result host_show(struct host *host, int64_t record, int64_t after, struct err *err);
// Stops the clock at `at`, before which nobody does anything any more, the computer neither.
enum host_result host_stop(struct host *host, int64_t at, struct err *err);

// What reading the scenario anew has come to.
enum host_reload {
    RELOAD_DONE,
    RELOAD_WAITS,   // texts and handlers are the new ones, the structure comes with the next phase
    RELOAD_REFUSED, // something has changed that a session under way cannot; see err
    RELOAD_FAILED,  // the journal could not be written; see err
};

// Takes an edited scenario in the place of the old one, which is no longer needed unless the answer
// is REFUSED or FAILED. A change of the plan is a record of the journal; nothing that has been
// played is altered by it.
enum host_reload host_reload(struct host *host, struct scenario *scenario, struct err *err);
// True once a phase has been entered that a structure has waited for.
bool host_settles(const struct host *host);
// Puts it into place. To be called between commands: the events of host_last() are gone afterwards.
enum host_reload host_settle(struct host *host, struct err *err);

// From now on what is done waits for host_flush(), so that many commands cost one sync: until then
// nobody may be told of it.
void host_hold(struct host *host);
// Makes durable what was done since the last flush. False when something of it could not be kept:
// then none of it has happened, except what a secret ballot made durable at once.
bool host_flush(struct host *host, struct err *err);

// A step back at the facilitator's console: before the last thing that a person did.
struct undo {
    int64_t to;                  // the record to go back to
    int64_t of;                  // the record that is taken back, and all after it
    int votes, speeches, others; // what else goes with it; others: by people
    bool computer;               // so does what the computer did
    bool ends;                   // the end of the session goes with it
    bool secret;                 // ballots of a secret vote that is running go too, for good
};
// What going back to record `to` of the live branch would take away; false when it is not on it.
bool host_loss(const struct host *host, int64_t to, struct undo *out);
enum { UNDOS_MAX = 5 };
// The last ones, the latest first; returns how many. Left out are those that would cut a secret
// ballot in two, and what everybody can take back or change at the own seat.
int host_undos(const struct host *host, struct undo list[UNDOS_MAX]);
// What `redo` brings back: the record that was taken back first, NULL when something new has
// happened since. *left is the session as it was, where that record holds.
const struct record *host_redo(const struct host *host, const struct session **left);

const struct session *host_session(const struct host *host);
const struct scenario *host_scenario(const struct host *host);
const struct history *host_history(const struct host *host);
// The events of the last host_do(), or of the last host_advance() if that came later.
const struct outcome *host_last(const struct host *host);
// The first event of the last command itself; NULL when there is none.
const struct event *host_acted(const struct host *host);
int64_t host_now(const struct host *host);
// The difficulty and the length it is played in.
const struct setting *host_setting(const struct host *host);
uint64_t host_seed(const struct host *host);
// What the tickets of terminals are made from; kept in the journal.
const char *host_secret(const struct host *host);

// The id of the seat at which one person practises alone; NULL in other sessions.
const char *host_solo(const struct host *host);

// What a computer-played seat said in a speech, by its place in the state; NULL for people.
const struct ltext *host_said(const struct host *host, size_t speech);

#endif
