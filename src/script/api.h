// The scenario's handlers: what they are told, and what they want done.
//
// A handler changes nothing itself. What it asks for is added to the effects when it has returned;
// a handler that fails or runs into a limit has none, is reported and is not called again.
#ifndef SCRIPT_API_H
#define SCRIPT_API_H

#include "core/session.h"
#include "script/scenario.h"

enum effect_kind {
    EFFECT_LINE,   // `text` is a line of the transcript language
    EFFECT_TELL,   // `told` is shown to `to`: "all", "council" or seat ids
    EFFECT_VARS,   // the scenario's memory has changed: `text` is its JSON (event vars.saved)
    EFFECT_FAILED, // a handler failed: `text` says why, `to` is file:line (event script.failed)
};

struct effect {
    enum effect_kind kind;
    char *text;
    char *to;
    char *told[LANG_COUNT];
    int seconds; // for which the hall shows what is told; 0: as long as usual
};

// What a batch's handlers want, in order. The last EFFECT_VARS counts.
struct effects {
    struct effect *list;
    size_t count, cap;
};

void effects_free(struct effects *effects);
void effects_reset(struct effects *effects);
// Adds an effect to be filled in with texts of its own; valid until the next is added.
struct effect *effects_add(struct effects *effects, enum effect_kind kind);
// Moves all effects of `from` behind those of `to`.
void effects_move(struct effects *to, struct effects *from);

// True when a handler is waiting for this event, so that scenario_handle() has something to do.
bool scenario_waits(const struct scenario *scenario, const struct event *event);
// Lets the scenario's handlers see an event that has been applied. Adds what they want to `out`;
// texts about failures are in `lang`. False when one failed.
bool scenario_handle(struct scenario *scenario, const struct session *session,
                     const struct event *event, enum lang lang, struct effects *out);

// One call of one handler: `handler` is its number among the scenario's.
struct handler_call {
    const struct session *session;
    const struct event *event;
    int handler;
    enum lang lang;
};

// Handlers may run somewhere else than in this process: whoever runs them does what is below. All
// get the context that was set with it.
struct runner {
    // These events have been applied to the session at `at` of its time. Told in order, before a
    // handler sees any of them.
    void (*follow)(void *context, const struct state *state, int64_t at, const struct event *event);
    // Runs a handler. Adds what it wants, as scenario_handle() does; when false, exactly one
    // EFFECT_FAILED. Nothing in `out` is trusted to be right.
    bool (*call)(void *context, const struct handler_call *call, struct effects *out);
    // The session begins anew, or goes on from other records: follow() will tell all of them.
    void (*restart)(void *context, uint64_t seed);
    void (*free)(void *context);
};

// From now on `runner` runs the scenario's handlers; it is freed with the scenario.
void scenario_set_runner(struct scenario *scenario, const struct runner *runner, void *context);
// NULL when it has none.
void *scenario_runner_context(const struct scenario *scenario);
// Tells the scenario what has been applied to the session, before any of it is handled. Costs
// nothing unless a runner listens.
void scenario_follow(struct scenario *scenario, const struct state *state, int64_t at,
                     const struct event *event);
// How many handlers a scenario can have: their numbers are from 0.
int scenario_handler_count(const struct scenario *scenario);
// What a handler is for, so that it can be found again when the numbers have changed.
enum handler_part {
    HANDLER_EVENT,
    HANDLER_FIRE,
    HANDLER_MET,
    HANDLER_MISSED,
    HANDLER_WHEN, // of an ending: whether it has come
    HANDLER_ANSWER,
    HANDLER_PART_COUNT
};
struct handler_name {
    enum handler_part part;
    const char *id; // of the event, the complication, the deadline, the question
};
struct handler_name scenario_handler_name(const struct scenario *scenario, int handler);
// -1 when there is none.
int scenario_handler_find(const struct scenario *scenario, const struct handler_name *name);
// Whether there is a handler of this number, and it has not failed.
bool scenario_handler_on(const struct scenario *scenario, int handler);
void scenario_handler_off(struct scenario *scenario, int handler);
// Adds "file:line", where the handler begins.
void scenario_handler_place(const struct scenario *scenario, int handler, struct buf *out);
// Runs one handler in this process; used by runners at their end. As scenario_handle().
bool scenario_call_here(struct scenario *scenario, const struct handler_call *call,
                        struct effects *out);

// Switches off the handlers that wait for this event, because they take too long though each call
// is within its limits; adds an EFFECT_FAILED for each.
void scenario_tire(struct scenario *scenario, const struct event *event, enum lang lang,
                   struct effects *out);

// The scenario's memory as JSON; "{}" when it has none.
const char *scenario_vars(const struct scenario *scenario);
// Gives the scenario the memory of a session that goes on (state->vars; NULL for none). False,
// with `err`, when it is no such memory.
bool scenario_restore_vars(struct scenario *scenario, const char *vars, struct err *err);
// Makes the scenario as if just loaded: no memory, all handlers on, random numbers by `seed`.
void scenario_restart(struct scenario *scenario, uint64_t seed);
// From the next scenario_restart() on, complications in events are numbered by `plan`, that of the
// session: it is another than the scenario's own when the scenario has been edited since. Borrowed
// until then.
void scenario_number_by(struct scenario *scenario, const struct plan *plan);

#endif
