// A session being played: commands in, events out. Pure – no file, clock, socket or script.
#ifndef CORE_SESSION_H
#define CORE_SESSION_H

#include "core/command.h"
#include "core/secret.h"
#include "core/state.h"

struct session;

// The events a command caused, in order. Borrowed texts live as long as the session.
struct outcome {
    struct event *events;
    size_t count, cap;
};

void outcome_free(struct outcome *outcome);
void outcome_reset(struct outcome *outcome);

// Secret ballots are kept apart from events: who has voted is an event, what was chosen only
// ever exists here, as counts.
struct box {
    int vote; // number, 0 for none
    int cast;
    int count[CHOICE_COUNT];
    int candidate[SEATS_MAX];
};

// `plan` is borrowed, must be sound (plan_fault()) and must outlive the session.
struct session *session_new(const struct plan *plan);
void session_free(struct session *session);
const struct state *session_state(const struct session *session);
const struct plan *session_plan(const struct session *session);
// Copies a text into the session's arena.
const char *session_text(struct session *session, const char *text);

// Carries out one command at `command->at` (not before the state's `now`), adding its events to
// `out`. Returns true when it was accepted; otherwise the last event is `refused` and the state
// is as before. Time up to `at` must have been told with session_tick() first.
bool session_do(struct session *session, struct command *command, struct outcome *out);
// Whether session_do() would accept the command now; nothing changes, so it may be asked as often
// as a screen is drawn. A refusal is told to `refused` (may be NULL), its texts borrowed until that
// returns.
bool session_would(const struct session *session, struct command *command,
                   void (*refused)(void *context, const struct event *event), void *context);
// The same for a line of the transcript language; false also for what is no command.
bool session_would_line(const struct session *session, const char *line);
// Lets time pass: adds what the clock causes up to `at` (warnings, overtime, complications).
// At most one moment is handled; returns true while there may be more before `at`, and false
// when it is `at`.
bool session_tick(struct session *session, int64_t at, struct outcome *out);
// When the clock next causes something, in session milliseconds; -1 for never.
int64_t session_next(struct session *session);
// Applies an event of a journal; NULL: only time passes.
void session_replay(struct session *session, int64_t at, const struct event *event);

const struct box *session_box(const struct session *session);
void session_set_box(struct session *session, const struct box *box);
// The same of private questions (core/secret.h); NULL where the plan has none.
const struct secrets *session_secrets(const struct session *session);
void session_set_secrets(struct session *session, const struct secrets *secrets);

// A record-free event by the host (a script's memory, a failure): applied and added to `out`.
void session_note(struct session *session, const struct event *event, struct outcome *out);

// The value behind a path of `expect state` ("quorum.needed", "draft.housing.sum.amount") as
// text; false when there is no such path.
bool session_query(const struct session *session, const char *path, struct buf *out);
// The name an actor has in transcripts: a seat id, "facilitator", "engine", "scenario", "all".
const char *session_actor_name(const struct session *session, int actor);
int session_actor(const struct session *session, const char *name);
const char *state_actor_name(const struct state *state, int actor);
int state_actor(const struct state *state, const char *name);
// An event field as it stands in transcripts and journals ("dep-02", "v3", "12", "for"); false
// when the field is not told.
bool session_field_text(const struct session *session, const struct event *event,
                        const struct event_field *field, struct buf *out);
// The same for a state alone; `item` ids of items added later come from the state.
bool state_field_text(const struct state *state, const struct event *event,
                      const struct event_field *field, struct buf *out);
// The other way round: sets a field from its text. False when the text names nothing.
// Texts are borrowed.
bool state_field_parse(const struct state *state, struct event *event,
                       const struct event_field *field, const char *text);

#endif
