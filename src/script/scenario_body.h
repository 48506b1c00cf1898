// What a loaded scenario consists of: for the files that load it and call its handlers.
#ifndef SCRIPT_SCENARIO_BODY_H
#define SCRIPT_SCENARIO_BODY_H

#include "script/api.h"
#include "script/coverage_count.h"
#include "script/elsewhere.h"
#include "script/load_scenario.h"
#include "script/scenario.h"
#include "script/session_api.h"
#include "script/sources.h"

struct scenario {
    char *folder;
    struct plan *plan;
    const struct plan *numbers; // of complications, where it is another; NULL: `plan`
    struct cards *cards;
    struct sandbox *sandbox;
    struct handlers handlers;
    struct session_api api;
    int chunk;       // registry: the function that scenario.lua is
    int session;     // registry: what handlers get as `s`
    struct buf vars; // the memory as last saved
    char *module_folder;
    struct handler_notes notes;  // when there is no sandbox: it was loaded elsewhere
    struct sources sources;      // where modules come from when there are no files
    const struct runner *runner; // NULL: handlers run in this process
    void *runner_context;
    struct coverage *coverage; // NULL while nobody watches what runs
};

// Where a handler is in Lua's registry, by its number; LUA_NOREF for none.
int scenario_handler_ref(const struct scenario *scenario, int handler);
// Runs scenario.lua and leaves the table it returned on the stack; when that fails, nothing, and
// the sandbox's report says why.
enum sandbox_outcome scenario_run(struct scenario *scenario);
// Where `require` finds modules (sandbox_set_modules()), and what their files are called; the
// context is the scenario.
bool scenario_find_module(void *context, const char *name, struct buf *out);
bool scenario_module_file(void *context, const char *name, struct buf *file);
// For scenarios that were loaded elsewhere: switches on the handlers that are noted, numbered by
// the plan that counts; where one begins.
void scenario_number_notes(struct scenario *scenario);
// The minutes of the complications that leave some room, drawn for a session.
void scenario_draw(struct scenario *scenario, uint64_t seed);
void scenario_handler_on_again(struct scenario *scenario, int handler);
const char *scenario_noted_place(const struct scenario *scenario, int handler);
// Makes the session and the memory that handlers get. The sandbox must be there.
void scenario_open_api(struct scenario *scenario);

#endif
