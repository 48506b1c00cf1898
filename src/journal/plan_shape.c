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
static const struct shape_names names_body = {body_names, BODY_COUNT};
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

COMPLETE(struct plan_source, 32);
static const struct shape_field source_fields[] = {
    F(struct plan_source, ID, tag, NULL),
    F(struct plan_source, LTEXT, name, NULL),
    END,
};

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

COMPLETE(struct plan_field, 48);
static const struct shape_field figure_fields[] = {
    F(struct plan_field, ID, name, NULL),       F(struct plan_field, INT64, value, NULL),
    F(struct plan_field, BOOL, spending, NULL), F(struct plan_field, BOOL, revenue, NULL),
    F(struct plan_field, LTEXT, label, NULL),   END,
};
static const struct shape_list figures = {figure_fields, sizeof(struct plan_field),
                                          offsetof(struct plan_clause, field_count), FIELDS_MAX,
                                          true};

COMPLETE(struct plan_clause, 424);
static const struct shape_field clause_fields[] = {
    F(struct plan_clause, ID, id, NULL),
    F(struct plan_clause, LTEXT, text, NULL),
    F(struct plan_clause, LIST, field, &figures),
    END,
};
static const struct shape_list clauses = {clause_fields, sizeof(struct plan_clause),
                                          offsetof(struct plan_draft, clause_count), INT_MAX,
                                          false};

COMPLETE(struct plan_commission, 40);
static const struct shape_field commission_fields[] = {
    F(struct plan_commission, ID, id, NULL),
    F(struct plan_commission, LTEXT, title, NULL),
    F(struct plan_commission, NEEDED, by, &index_seat),
    END,
};

COMPLETE(struct plan_draft, 72);
static const struct shape_field draft_fields[] = {
    F(struct plan_draft, ID, id, NULL),
    F(struct plan_draft, NEEDED, item, &index_item),
    F(struct plan_draft, LTEXT, title, NULL),
    F(struct plan_draft, INDEX, by, &index_seat),
    F(struct plan_draft, BOOL, spends, NULL),
    F(struct plan_draft, TEXT, opinions, NULL),
    F(struct plan_draft, LIST, clauses, &clauses),
    END,
};

COMPLETE(struct plan_item, 64);
static const struct shape_field item_fields[] = {
    F(struct plan_item, ID, id, NULL),
    F(struct plan_item, LTEXT, title, NULL),
    F(struct plan_item, INT, minutes, NULL),
    F(struct plan_item, TEXT, sitting, NULL),
    F(struct plan_item, BOOL, order, NULL),
    F(struct plan_item, BOOL, by_clause, NULL),
    F(struct plan_item, BOOL, inquiries, NULL),
    F(struct plan_item, TEXT, reporter, NULL),
    END,
};

COMPLETE(struct plan_amendment, 96);
static const struct shape_field amendment_fields[] = {
    F(struct plan_amendment, ID, id, NULL),
    F(struct plan_amendment, NEEDED, draft, &index_draft),
    F(struct plan_amendment, NAME, kind, &names_amend),
    F(struct plan_amendment, CLAUSE, clause, NULL),
    F(struct plan_amendment, FIELD, field, NULL),
    F(struct plan_amendment, INT64, value, NULL),
    F(struct plan_amendment, LTEXT, title, NULL),
    F(struct plan_amendment, LTEXT, text, NULL),
    F(struct plan_amendment, TEXT, figures, NULL),
    F(struct plan_amendment, BOOL, spends, NULL),
    END,
};

COMPLETE(struct plan_phase, 72);
static const struct shape_field phase_fields[] = {
    F(struct plan_phase, ID, id, NULL),
    F(struct plan_phase, LTEXT, title, NULL),
    F(struct plan_phase, LTEXT, hint, NULL),
    F(struct plan_phase, INT, minutes, NULL),
    F(struct plan_phase, INT, days, NULL),
    F(struct plan_phase, TEXT, sitting, NULL),
    END,
};

// Of earliest and within the minute that was drawn is enough.
COMPLETE(struct plan_inject, 104);
static const struct shape_field inject_fields[] = {
    F(struct plan_inject, ID, id, NULL),
    F(struct plan_inject, LTEXT, title, NULL),
    F(struct plan_inject, LTEXT, text, NULL),
    F(struct plan_inject, WORD, to, NULL),
    F(struct plan_inject, INDEX, phase, &index_phase),
    F(struct plan_inject, INT, minutes, NULL),
    F(struct plan_inject, INT, day, NULL),
    F(struct plan_inject, TEXT, deadline, NULL),
    F(struct plan_inject, INT, deadline_days, NULL),
    F(struct plan_inject, BOOL, ends, NULL),
    END,
};

COMPLETE(struct plan_choice, 64);
static const struct shape_field choice_fields[] = {
    F(struct plan_choice, ID, id, NULL),
    F(struct plan_choice, LTEXT, text, NULL),
    F(struct plan_choice, LTEXT, why, NULL),
    F(struct plan_choice, BOOL, right, NULL),
    END,
};
static const struct shape_list choices = {choice_fields, sizeof(struct plan_choice),
                                          offsetof(struct plan_question, choice_count), CHOICES_MAX,
                                          false};

COMPLETE(struct plan_question, 128);
static const struct shape_field question_fields[] = {
    F(struct plan_question, ID, id, NULL),
    F(struct plan_question, LTEXT, title, NULL),
    F(struct plan_question, NAME, threshold, &names_threshold),
    F(struct plan_question, LIST, choices, &choices),
    F(struct plan_question, BOOL, many, NULL),
    F(struct plan_question, TEXT, to, NULL),
    F(struct plan_question, TEXT, law, NULL),
    F(struct plan_question, LTEXT, explain, NULL),
    F(struct plan_question, INDEX, phase, &index_phase),
    F(struct plan_question, INT, minutes, NULL),
    F(struct plan_question, LATER, day, NULL),
    F(struct plan_question, TEXT, item, NULL),
    F(struct plan_question, TEXT, missed, NULL),
    END,
};

COMPLETE(struct plan_part, 112);
static const struct shape_field part_fields[] = {
    F(struct plan_part, ID, id, NULL),
    F(struct plan_part, LTEXT, title, NULL),
    F(struct plan_part, LTEXT, hint, NULL),
    F(struct plan_part, LTEXT, sample, NULL),
    F(struct plan_part, TEXT, law, NULL),
    F(struct plan_part, BOOL, optional, NULL),
    F(struct plan_part, BOOL, reply, NULL),
    F(struct plan_part, INT, least, NULL),
    F(struct plan_part, TEXT, day, NULL),
    F(struct plan_part, TEXT, clauses, NULL),
    END,
};
static const struct shape_list parts = {part_fields, sizeof(struct plan_part),
                                        offsetof(struct plan_paper, part_count), PARTS_MAX, false};

COMPLETE(struct plan_paper, 208);
static const struct shape_field paper_fields[] = {
    F(struct plan_paper, ID, id, NULL),
    F(struct plan_paper, LTEXT, title, NULL),
    F(struct plan_paper, WORD, by, NULL),
    F(struct plan_paper, WORD, signers, NULL),
    F(struct plan_paper, TEXT, to, NULL),
    F(struct plan_paper, LTEXT, office, NULL),
    F(struct plan_paper, TEXT, copy, NULL),
    F(struct plan_paper, LTEXT, copy_office, NULL),
    F(struct plan_paper, TEXT, law, NULL),
    F(struct plan_paper, INT, signs, NULL),
    F(struct plan_paper, TEXT, alone, NULL),
    F(struct plan_paper, TEXT, convenes, NULL),
    F(struct plan_paper, TEXT, answers, NULL),
    F(struct plan_paper, BOOL, voted, NULL),
    F(struct plan_paper, BOOL, inquiry, NULL),
    F(struct plan_paper, TEXT, about, NULL),
    F(struct plan_paper, NAME, adopt, &names_threshold),
    F(struct plan_paper, TEXT, sitting, NULL),
    F(struct plan_paper, TEXT, draft, NULL),
    F(struct plan_paper, INDEX, phase, &index_phase),
    F(struct plan_paper, LIST, parts, &parts),
    END,
};

COMPLETE(struct plan_day, 32);
static const struct shape_field day_fields[] = {
    F(struct plan_day, INT, day, NULL),
    F(struct plan_day, BOOL, working, NULL),
    F(struct plan_day, LTEXT, title, NULL),
    END,
};

COMPLETE(struct plan_deadline, 96);
static const struct shape_field deadline_fields[] = {
    F(struct plan_deadline, ID, id, NULL),
    F(struct plan_deadline, LTEXT, title, NULL),
    F(struct plan_deadline, TEXT, law, NULL),
    F(struct plan_deadline, TEXT, who, NULL),
    F(struct plan_deadline, WORD, from, NULL),
    F(struct plan_deadline, WORD, done_by, NULL),
    F(struct plan_deadline, TEXT, void_by, NULL),
    F(struct plan_deadline, TEXT, asked, NULL),
    F(struct plan_deadline, INT, working_days, NULL),
    F(struct plan_deadline, INT, days, NULL),
    F(struct plan_deadline, INT, months, NULL),
    F(struct plan_deadline, BOOL, at_least, NULL),
    END,
};

COMPLETE(struct plan_step, 56);
static const struct shape_field step_fields[] = {
    F(struct plan_step, ID, id, NULL),
    F(struct plan_step, LTEXT, title, NULL),
    F(struct plan_step, LTEXT, hint, NULL),
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
COMPLETE(struct plan_law, 8);
static const struct shape_field law_fields[] = {F(struct plan_law, TEXT, law, NULL), END};
COMPLETE(struct plan_seconds, 4);
static const struct shape_field seconds_fields[] = {F(struct plan_seconds, INT, seconds, NULL),
                                                    END};

#define OF_SITTING(noun, fields, type, number, most, embedded)                                     \
    static const struct shape_list sitting_##noun = {                                              \
        fields, sizeof(type), offsetof(struct plan_sitting, number), most, embedded}
OF_SITTING(thresholds, shape_threshold, struct threshold, threshold_count, THRESHOLD_COUNT, true);
OF_SITTING(laws, law_fields, struct plan_law, law_count, THRESHOLD_COUNT, true);
OF_SITTING(speeches, seconds_fields, struct plan_seconds, speech_count, SPEECH_COUNT, true);
OF_SITTING(steps, step_fields, struct plan_step, step_count, SITTING_STEPS_MAX, false);

COMPLETE(struct plan_sitting, 472);
static const struct shape_field sitting_fields[] = {
    F(struct plan_sitting, ID, id, NULL),
    F(struct plan_sitting, LTEXT, title, NULL),
    F(struct plan_sitting, LTEXT, called, NULL),
    F(struct plan_sitting, WORD, members, NULL),
    F(struct plan_sitting, TEXT, bodies, NULL),
    F(struct plan_sitting, INDEX, chair, &index_seat),
    F(struct plan_sitting, INDEX, secretary, &index_seat),
    F(struct plan_sitting, INT, established, NULL),
    F(struct plan_sitting, INT, total, NULL),
    F(struct plan_sitting, LATER_NAME, body, &names_body),
    F(struct plan_sitting, BOOL, extraordinary, NULL),
    F(struct plan_sitting, BOOL, votes, NULL),
    F(struct plan_sitting, BOOL, agenda_voted, NULL),
    F(struct plan_sitting, BOOL, order, NULL),
    F(struct plan_sitting, INT, second_debate_seconds, NULL),
    F(struct plan_sitting, INT, warn_seconds, NULL),
    F(struct plan_sitting, INT, debate_speeches, NULL),
    F(struct plan_sitting, INT, recess_days, NULL),
    F(struct plan_sitting, LIST, threshold, &sitting_thresholds),
    F(struct plan_sitting, LIST, law, &sitting_laws),
    F(struct plan_sitting, LIST, speech, &sitting_speeches),
    F(struct plan_sitting, LIST, steps, &sitting_steps),
    END,
};

COMPLETE(struct plan_problem, 32);
static const struct shape_field problem_fields[] = {
    F(struct plan_problem, ID, id, NULL),
    F(struct plan_problem, LTEXT, title, NULL),
    END,
};

COMPLETE(struct plan_ending, 80);
static const struct shape_field ending_fields[] = {
    F(struct plan_ending, ID, id, NULL),
    F(struct plan_ending, LTEXT, title, NULL),
    F(struct plan_ending, LTEXT, text, NULL),
    F(struct plan_ending, LTEXT, costs, NULL),
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
LIST(source, INT_MAX);
LIST(faction, INT_MAX);
LIST(seat, SEATS_MAX);
LIST(item, ITEMS_MAX);
LIST(commission, SEATS_MAX);
LIST(draft, INT_MAX);
LIST(amendment, INT_MAX);
LIST(phase, INT_MAX);
LIST(inject, INT_MAX);
LIST(question, INT_MAX);
LIST(ending, INT_MAX);
LIST(page, INT_MAX);
LIST(step, SITTING_STEPS_MAX);
LIST(sitting, SEATS_MAX);
LIST(paper, INT_MAX);
LIST(day, INT_MAX);
LIST(deadline, INT_MAX);
LIST(problem, INT_MAX);

// In the order in which ids are needed.
COMPLETE(struct plan, 808);
const struct shape_field shape_plan[] = {
    F(struct plan, WORD, id, NULL),
    F(struct plan, LTEXT, title, NULL),
    F(struct plan, LTEXT, place, NULL),
    F(struct plan, LTEXT, place_short, NULL),
    F(struct plan, INT, people_min, NULL),
    F(struct plan, INT, people_max, NULL),
    F(struct plan, INT, established, NULL),
    F(struct plan, INT, total, NULL),
    F(struct plan, LATER_NAME, body, &names_body),
    F(struct plan, BOOL, extraordinary, NULL),
    F(struct plan, BOOL, order, NULL),
    F(struct plan, BOOL, commission_counts, NULL),
    F(struct plan, BOOL, amendments_on_item, NULL),
    F(struct plan, INT, second_debate_seconds, NULL),
    F(struct plan, INT, warn_seconds, NULL),
    F(struct plan, INT, debate_speeches, NULL),
    F(struct plan, LATER_NAME, no_confidence, &names_threshold),
    F(struct plan, INT, recess_days, NULL),
    F(struct plan, BOOL, votes, NULL),
    F(struct plan, BOOL, agenda_voted, NULL),
    F(struct plan, LIST, steps, &list_step),
    F(struct plan, INT, start_day, NULL),
    F(struct plan, LIST, days, &list_day),
    F(struct plan, LATER, first_known, NULL),
    F(struct plan, LATER, last_known, NULL),
    F(struct plan, TEXT, remark_from, NULL),
    F(struct plan, INT, marks, NULL),
    F(struct plan, LIST, problems, &list_problem),
    F(struct plan, LIST, sources, &list_source),
    F(struct plan, LIST, factions, &list_faction),
    F(struct plan, LIST, items, &list_item),
    F(struct plan, LIST, seats, &list_seat),
    F(struct plan, INDEX, chair, &index_seat),
    F(struct plan, INDEX, secretary, &index_seat),
    F(struct plan, LIST, sittings, &list_sitting),
    F(struct plan, LIST, commissions, &list_commission),
    F(struct plan, LIST, drafts, &list_draft),
    F(struct plan, LIST, amendments, &list_amendment),
    F(struct plan, LIST, phases, &list_phase),
    F(struct plan, LIST, injects, &list_inject),
    F(struct plan, LIST, questions, &list_question),
    F(struct plan, LIST, papers, &list_paper),
    F(struct plan, LIST, deadlines, &list_deadline),
    F(struct plan, BOOL, endings_told, NULL),
    F(struct plan, LIST, endings, &list_ending),
    F(struct plan, LIST, pages, &list_page),
    END,
};
