// Which handlers of a scenario ran, and which of their lines: for the author, who wants to know
// what no session ever reached. Lines are those of functions that handlers can reach, in the files
// of the scenario's own folder.
#ifndef SCRIPT_COVERAGE_H
#define SCRIPT_COVERAGE_H

#include "base/hash.h"
#include "script/scenario.h"

// Begins to watch. Calls of handlers take a little longer from now on.
void coverage_start(struct scenario *scenario);
// Forgets what ran so far, before the next session.
void coverage_reset(struct scenario *scenario);

// Told of each handler with how often it was called since the reset: those of events ("vote.cast"),
// of complications ("inject:expose"), of deadlines ("met:letter", "missed:letter").
typedef void coverage_handler_fn(void *context, const char *name, int64_t calls);
void coverage_handlers(const struct scenario *scenario, coverage_handler_fn *each, void *context);
// Whether a function decides on the ending, and whether it has said yes since the reset.
bool coverage_ending(const struct scenario *scenario, int ending, bool *yes);
// Told of each line that can run, by files and upwards; `file` is its name in the folder.
typedef void coverage_line_fn(void *context, const char *file, int line, bool ran);
void coverage_lines(const struct scenario *scenario, coverage_line_fn *each, void *context);

// A condition in those lines, or a side of one; see script/probe.h.
struct coverage_condition {
    const char *file, *text; // in the folder; on one line
    int line;
    bool was_true, was_false;
};
// Told of each, by files and in their order. Two may be alike in all but how they came out.
typedef void coverage_condition_fn(void *context, const struct coverage_condition *condition);
void coverage_conditions(const struct scenario *scenario, coverage_condition_fn *each,
                         void *context);

// A number that changes when a source, the cards or the plan of the scenario do.
void scenario_stamp(const struct scenario *scenario, char out[HASH_TEXT]);

#endif
