// The tables of core/plan.def: how each member of a plan is written into journals and read again.
#ifndef JOURNAL_PLAN_SHAPE_H
#define JOURNAL_PLAN_SHAPE_H

#include "core/plan.h"

#include <stddef.h>

// What core/plan.def says of each.
enum member_kind {
    MEMBER_END,
    MEMBER_ID,
    MEMBER_STRING,
    MEMBER_STRING_OR_NULL,
    MEMBER_LTEXT,
    MEMBER_INT,
    MEMBER_LATER,
    MEMBER_INT64,
    MEMBER_FLAG,
    MEMBER_NAME,
    MEMBER_LATER_NAME,
    MEMBER_THRESHOLD,
    MEMBER_INDEX,
    MEMBER_NEEDED,
    MEMBER_CLAUSE,
    MEMBER_FIGURE,
    MEMBER_LIST,
};

// A list of the plan that others have indexes into.
struct plan_index {
    int (*find)(const struct plan *plan, const char *id);
    size_t list, count; // offsets in struct plan
    size_t size;        // of one element, which begins with its id
};

struct plan_member {
    const char *name;
    enum member_kind kind;
    size_t at;
    const char *const *words; // of an enumeration, word_count of them
    int word_count;
    const struct plan_index *index;
    // Of a list: its elements, the offset of their number, and how many there may be. An embedded
    // one is an array in the struct, others are a pointer to one.
    const struct plan_member *(*of)(void); // up to MEMBER_END
    size_t size, count_at;
    int most;
    bool embedded;
};

// Thresholds and speech times, two arrays of struct plan, are not in its table.
const struct plan_member *plan_members(void);
const struct plan_member *threshold_members(void);

#endif
