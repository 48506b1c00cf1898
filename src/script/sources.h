// All sources a scenario may use, so that its handlers can run where there are no files.
#ifndef SCRIPT_SOURCES_H
#define SCRIPT_SOURCES_H

#include "script/scenario.h"

enum { SOURCES_MOST = 512 }; // files; the modules of a scenario are a handful

struct source_text {
    char *module; // "" for scenario.lua
    char *file;   // what reports call it
    char *text;
    size_t len;
};

struct sources {
    struct source_text *list;
    size_t count, cap;
};

// The scenario's source as it was loaded, and all modules it could require, as they are now; of a
// scenario that was loaded elsewhere, what came with it.
void sources_collect(struct sources *sources, struct scenario *scenario);
void sources_add(struct sources *sources, const char *module, const char *file,
                 const struct buf *text);
// The module of this name; NULL when there is none.
const struct source_text *sources_find(const struct sources *sources, const char *module);
void sources_free(struct sources *sources);

// A scenario that has handlers, and nothing else, from sources alone. Takes the plan and the
// sources. NULL, with the reason added to `problems`, when scenario.lua does not run.
struct scenario *scenario_from_sources(struct plan *plan, struct sources *sources, uint64_t seed,
                                       struct problems *problems);

#endif
