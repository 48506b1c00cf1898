// What the structs of a plan hold, as tables for the codec: one row a member.
#ifndef JOURNAL_PLAN_SHAPE_H
#define JOURNAL_PLAN_SHAPE_H

#include "core/plan.h"

#include <stddef.h>

enum shape {
    SHAPE_ID,    // a text that must be there and differ from the others of its list
    SHAPE_WORD,  // a text that is never NULL
    SHAPE_TEXT,  // a text that may be NULL
    SHAPE_LTEXT, // a text in three languages
    SHAPE_INT,
    SHAPE_LATER, // an int that plans of version 0.1 do not have: 0 there
    SHAPE_INT64,
    SHAPE_BOOL,
    SHAPE_NAME,       // an enumeration, by its names
    SHAPE_LATER_NAME, // the same; plans of version 0.1 do not have it: the first name there
    SHAPE_INDEX,      // an index into one of the plan's lists, written as the id; may be NOBODY
    SHAPE_NEEDED,     // the same, never NOBODY
    SHAPE_CLAUSE,     // the indexes of a plan_amendment
    SHAPE_FIELD,
    SHAPE_LIST,
};

struct shape_field {
    const char *name; // NULL ends a table
    enum shape shape;
    size_t offset;
    const void *more; // struct shape_names, shape_index or shape_list
};

struct shape_names {
    const char *const *names;
    int count;
};

struct shape_index {
    int (*find)(const struct plan *plan, const char *id);
    size_t list, count; // offsets in struct plan
    size_t size;        // of one element, which begins with its id
};

// A pointer and a count; for embedded lists an array and a count.
struct shape_list {
    const struct shape_field *fields;
    size_t size;
    size_t count; // offset
    int most;
    bool embedded;
};

// The lists come in the order in which ids are needed. Thresholds and speech times, two arrays of
// struct plan, are not in the table.
extern const struct shape_field shape_plan[];
extern const struct shape_field shape_threshold[];

#endif
