// What a loaded scenario consists of: for the files that load it and call its handlers.
#ifndef SCRIPT_SCENARIO_BODY_H
#define SCRIPT_SCENARIO_BODY_H

#include "script/load.h"
#include "script/scenario.h"
#include "script/session_api.h"

struct scenario {
    char *folder;
    struct plan *plan;
    struct cards *cards;
    struct sandbox *sandbox;
    struct handlers handlers;
    struct session_api api;
    int chunk;       // registry: the function that scenario.lua is
    int session;     // registry: what handlers get as `s`
    struct buf vars; // the memory as last saved
    char *module_folder;
};

// Runs scenario.lua and leaves the table it returned on the stack; when that fails, nothing, and
// the sandbox's report says why.
enum sandbox_outcome scenario_run(struct scenario *scenario);

#endif
