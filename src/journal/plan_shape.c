// What the structs of a plan hold.
#include "journal/plan_shape.h"

#include <limits.h>

#define INDEX(kind, member, number)                                                                \
    static const struct shape_index index_##kind = {plan_##kind, offsetof(struct plan, member),    \
                                                    offsetof(struct plan, number),                 \
                                                    sizeof *((struct plan *)0)->member}
INDEX(seat, seats, seat_count);
INDEX(item, items, item_count);
INDEX(draft, drafts, draft_count);
INDEX(phase, phases, phase_count);
INDEX(faction, factions, faction_count);

static const struct shape_names names_seat = {seat_kind_names, SEAT_KIND_COUNT};
static const struct shape_names names_amend = {amend_names, AMEND_COUNT};
static const struct shape_names names_threshold = {threshold_names, THRESHOLD_COUNT};
static const struct shape_names names_base = {base_names, BASE_COUNT};

// When a struct grows, its table must.
#define COMPLETE(type, bytes)                                                                      \
    _Static_assert(sizeof(void *) != 8 || sizeof(type) == (bytes), "extend the table below")

#define F(type, shape, member, more)                                                               \
    {                                                                                              \
#member, SHAPE_##shape, offsetof(type, member), more                                       \
    }
#define END                                                                                        \
    {                                                                                              \
        NULL, SHAPE_ID, 0, NULL                                                                    \
    }

COMPLETE(struct plan_goal, 72);
static const struct shape_field goal_fields[] = {
    F(struct plan_goal, WORD, id, NULL),      F(struct plan_goal, INT, test, NULL),
    F(struct plan_goal, TEXT, about, NULL),   F(struct plan_goal, TEXT, is, NULL),
    F(struct plan_goal, INT64, number, NULL), F(struct plan_goal, INT, points, NULL),
    F(struct plan_goal, LTEXT, text, NULL),   END,
};
static const struct shape_list goals = {goal_fields, sizeof(struct plan_goal),
                                        offsetof(struct plan_seat, goal_count), INT_MAX, false};

COMPLETE(struct plan_faction, 32);
static const struct shape_field faction_fields[] = {
    F(struct plan_faction, ID, id, NULL),
    F(struct plan_faction, LTEXT, name, NULL),
    END,
};

COMPLETE(struct plan_seat, 128);
static const struct shape_field seat_fields[] = {
    F(struct plan_seat, ID, id, NULL),
    F(struct plan_seat, NAME, kind, &names_seat),
    F(struct plan_seat, TEXT, group, NULL),
    F(struct plan_seat, LTEXT, name, NULL),
    F(struct plan_seat, LTEXT, short_name, NULL),
    F(struct plan_seat, LTEXT, role, NULL),
    F(struct plan_seat, INDEX, faction, &index_faction),
    F(struct plan_seat, INT, priority, NULL),
    F(struct plan_seat, INDEX, interest, &index_item),
    F(struct plan_seat, LIST, goals, &goals),
    END,
};

COMPLETE(struct plan_field, 24);
static const struct shape_field figure_fields[] = {
    F(struct plan_field, ID, name, NULL),
    F(struct plan_field, INT64, value, NULL),
    F(struct plan_field, BOOL, spending, NULL),
    F(struct plan_field, BOOL, revenue, NULL),
    END,
};
static const struct shape_list figures = {figure_fields, sizeof(struct plan_field),
                                          offsetof(struct plan_clause, field_count), FIELDS_MAX,
                                          true};

COMPLETE(struct plan_clause, 232);
static const struct shape_field clause_fields[] = {
    F(struct plan_clause, ID, id, NULL),
    F(struct plan_clause, LTEXT, text, NULL),
    F(struct plan_clause, LIST, field, &figures),
    END,
};
static const struct shape_list clauses = {clause_fields, sizeof(struct plan_clause),
                                          offsetof(struct plan_draft, clause_count), INT_MAX,
                                          false};

COMPLETE(struct plan_draft, 64);
static const struct shape_field draft_fields[] = {
    F(struct plan_draft, ID, id, NULL),
    F(struct plan_draft, NEEDED, item, &index_item),
    F(struct plan_draft, LTEXT, title, NULL),
    F(struct plan_draft, INDEX, by, &index_seat),
    F(struct plan_draft, BOOL, spends, NULL),
    F(struct plan_draft, LIST, clauses, &clauses),
    END,
};

COMPLETE(struct plan_item, 40);
static const struct shape_field item_fields[] = {
    F(struct plan_item, ID, id, NULL),
    F(struct plan_item, LTEXT, title, NULL),
    F(struct plan_item, INT, minutes, NULL),
    END,
};

COMPLETE(struct plan_amendment, 88);
static const struct shape_field amendment_fields[] = {
    F(struct plan_amendment, ID, id, NULL),
    F(struct plan_amendment, NEEDED, draft, &index_draft),
    F(struct plan_amendment, NAME, kind, &names_amend),
    F(struct plan_amendment, CLAUSE, clause, NULL),
    F(struct plan_amendment, FIELD, field, NULL),
    F(struct plan_amendment, INT64, value, NULL),
    F(struct plan_amendment, LTEXT, title, NULL),
    F(struct plan_amendment, LTEXT, text, NULL),
    F(struct plan_amendment, BOOL, spends, NULL),
    END,
};

COMPLETE(struct plan_phase, 64);
static const struct shape_field phase_fields[] = {
    F(struct plan_phase, ID, id, NULL),
    F(struct plan_phase, LTEXT, title, NULL),
    F(struct plan_phase, LTEXT, hint, NULL),
    F(struct plan_phase, INT, minutes, NULL),
    END,
};

COMPLETE(struct plan_inject, 72);
static const struct shape_field inject_fields[] = {
    F(struct plan_inject, ID, id, NULL),
    F(struct plan_inject, LTEXT, title, NULL),
    F(struct plan_inject, LTEXT, text, NULL),
    F(struct plan_inject, WORD, to, NULL),
    F(struct plan_inject, INDEX, phase, &index_phase),
    F(struct plan_inject, INT, minutes, NULL),
    END,
};

COMPLETE(struct plan_question, 40);
static const struct shape_field question_fields[] = {
    F(struct plan_question, ID, id, NULL),
    F(struct plan_question, LTEXT, title, NULL),
    F(struct plan_question, NAME, threshold, &names_threshold),
    END,
};

COMPLETE(struct plan_page, 56);
static const struct shape_field page_fields[] = {
    F(struct plan_page, WORD, section, NULL),
    F(struct plan_page, LTEXT, title, NULL),
    F(struct plan_page, LTEXT, text, NULL),
    END,
};

#define LIST(noun, most)                                                                           \
    static const struct shape_list list_##noun = {noun##_fields, sizeof(struct plan_##noun),       \
                                                  offsetof(struct plan, noun##_count), most,       \
                                                  false}
LIST(faction, INT_MAX);
LIST(seat, SEATS_MAX);
LIST(item, ITEMS_MAX);
LIST(draft, INT_MAX);
LIST(amendment, INT_MAX);
LIST(phase, INT_MAX);
LIST(inject, INT_MAX);
LIST(question, INT_MAX);
LIST(page, INT_MAX);

// In the order in which ids are needed.
COMPLETE(struct plan, 480);
const struct shape_field shape_plan[] = {
    F(struct plan, WORD, id, NULL),
    F(struct plan, LTEXT, title, NULL),
    F(struct plan, LTEXT, place, NULL),
    F(struct plan, INT, people_min, NULL),
    F(struct plan, INT, people_max, NULL),
    F(struct plan, INT, established, NULL),
    F(struct plan, INT, total, NULL),
    F(struct plan, BOOL, extraordinary, NULL),
    F(struct plan, INT, second_debate_seconds, NULL),
    F(struct plan, INT, warn_seconds, NULL),
    F(struct plan, INT, debate_speeches, NULL),
    F(struct plan, INT, recess_days, NULL),
    F(struct plan, LIST, factions, &list_faction),
    F(struct plan, LIST, items, &list_item),
    F(struct plan, LIST, seats, &list_seat),
    F(struct plan, INDEX, chair, &index_seat),
    F(struct plan, INDEX, secretary, &index_seat),
    F(struct plan, LIST, drafts, &list_draft),
    F(struct plan, LIST, amendments, &list_amendment),
    F(struct plan, LIST, phases, &list_phase),
    F(struct plan, LIST, injects, &list_inject),
    F(struct plan, LIST, questions, &list_question),
    F(struct plan, LIST, pages, &list_page),
    END,
};

COMPLETE(struct threshold, 16);
const struct shape_field shape_threshold[] = {
    F(struct threshold, INT, num, NULL),
    F(struct threshold, INT, den, NULL),
    F(struct threshold, NAME, base, &names_base),
    F(struct threshold, BOOL, strict, NULL),
    END,
};
