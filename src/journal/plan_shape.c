// The tables of core/plan.def.
#include "journal/plan_shape.h"

#include <limits.h>

#define OF_PLAN(kind, member, number)                                                              \
    static const struct plan_index index_##kind = {plan_##kind, offsetof(struct plan, member),     \
                                                   offsetof(struct plan, number),                  \
                                                   sizeof *((struct plan *)0)->member}
OF_PLAN(seat, seats, seat_count);
OF_PLAN(item, items, item_count);
OF_PLAN(draft, drafts, draft_count);
OF_PLAN(phase, phases, phase_count);
OF_PLAN(faction, factions, faction_count);

// A table sits in a function of its own, where `here` is its struct.
#define TABLE(name, type)                                                                          \
    const struct plan_member *name##_members(void)                                                 \
    {                                                                                              \
        typedef type here;                                                                         \
        static const struct plan_member members[] = {
#define TABLE_END                                                                                  \
    {                                                                                              \
        .kind = MEMBER_END                                                                         \
    }                                                                                              \
    }                                                                                              \
    ;                                                                                              \
    return members;                                                                                \
    }
#define ROW(member, kind_of) {.name = #member, .kind = (kind_of), .at = offsetof(here, member)},
#define ENUM(member, kind_of, list, number)                                                        \
    {.name = #member,                                                                              \
     .kind = (kind_of),                                                                            \
     .at = offsetof(here, member),                                                                 \
     .words = (list),                                                                              \
     .word_count = (number)},
#define ONE_OF(member, kind_of, list)                                                              \
    {.name = #member, .kind = (kind_of), .at = offsetof(here, member), .index = &index_##list},
#define ROWS(member, table, element, noun, number, inside)                                         \
    {.name = #member,                                                                              \
     .kind = MEMBER_LIST,                                                                          \
     .at = offsetof(here, member),                                                                 \
     .of = (table),                                                                                \
     .size = sizeof(element),                                                                      \
     .count_at = offsetof(here, noun##_count),                                                     \
     .most = (number),                                                                             \
     .embedded = (inside)},

TABLE(threshold, struct threshold)
ROW(num, MEMBER_INT)
ROW(den, MEMBER_INT)
ENUM(base, MEMBER_NAME, base_names, BASE_COUNT)
ROW(strict, MEMBER_FLAG)
TABLE_END

#define PLAN(name) static TABLE(name, struct plan_##name)
#define WHOLE TABLE(plan, struct plan)
#define END(name) TABLE_END
#define ID(member) ROW(member, MEMBER_ID)
#define STRING(member) ROW(member, MEMBER_STRING)
#define STRING_OR_NULL(member) ROW(member, MEMBER_STRING_OR_NULL)
#define LTEXT(member) ROW(member, MEMBER_LTEXT)
#define INT(member) ROW(member, MEMBER_INT)
#define INT64(member) ROW(member, MEMBER_INT64)
#define LATER(member) ROW(member, MEMBER_LATER)
#define FLAG(member) ROW(member, MEMBER_FLAG)
#define NAME(member, type, words, count) ENUM(member, MEMBER_NAME, words, count)
#define LATER_NAME(member, type, words, count) ENUM(member, MEMBER_LATER_NAME, words, count)
#define INDEX(member, list) ONE_OF(member, MEMBER_INDEX, list)
#define NEEDED(member, list) ONE_OF(member, MEMBER_NEEDED, list)
#define THRESHOLD(member) ROW(member, MEMBER_THRESHOLD)
#define CLAUSE(member) ROW(member, MEMBER_CLAUSE)
#define FIGURE(member) ROW(member, MEMBER_FIGURE)
#define LIST(member, noun, most) ROWS(member, noun##_members, struct plan_##noun, noun, most, false)
#define ARRAY(member, type, noun, most) ROWS(member, noun##_members, type, noun, most, true)
#include "core/plan_each.h"
