// A scenario that was loaded in another process: its plan, cards and sources, and which handlers it
// has. Nothing of it can run here; a runner (script/api.h) has to do that.
#ifndef SCRIPT_ELSEWHERE_H
#define SCRIPT_ELSEWHERE_H

#include "script/api.h"
#include "script/sources.h"

struct handler_note {
    enum handler_part part;
    char *id;
    char *place; // "file:line"
};

struct handler_notes {
    struct handler_note *list;
    size_t count, cap;
};

// Adds a note; copies the texts.
void handler_notes_add(struct handler_notes *notes, const struct handler_name *name,
                       const char *place);
void handler_notes_free(struct handler_notes *notes);

struct scenario_parts {
    char *folder;
    struct plan *plan;
    struct cards *cards;
    struct sources sources;
    struct handler_notes notes;
};

// Takes all parts, also when they do not fit together; then it is NULL.
struct scenario *scenario_from_parts(struct scenario_parts *parts);
// Whether a scenario in this folder may have its cards in this file.
bool scenario_may_have_cards(const char *folder, const char *file);

#endif
