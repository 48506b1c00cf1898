// A small council for unit tests: 12 deputies, a secretary, the akim, two guests, one draft.
#ifndef UNIT_SAMPLE_PLAN_H
#define UNIT_SAMPLE_PLAN_H

#include "core/session.h"

#include <stdio.h>
#include <string.h>

enum {
    SAMPLE_DEPUTIES = 12, // chair and dep-02 … dep-12: seats 0…11
    SAMPLE_SECRETARY = 12,
    SAMPLE_AKIM,
    SAMPLE_NGO,
    SAMPLE_MEDIA,
    SAMPLE_SEATS,
    SAMPLE_HOUSING = 0, // item and draft
    SAMPLE_MISC = 1,
};

static inline struct ltext sample_text(struct plan *plan, const char *text)
{
    struct ltext out;
    for (int i = 0; i < LANG_COUNT; i++) {
        char line[160];
        (void)snprintf(line, sizeof line, "%s: %s", lang_code((enum lang)i), text);
        out.in[i] = arena_text(plan->arena, line);
    }
    return out;
}

static inline void sample_seats(struct plan *plan)
{
    static const struct {
        const char *id, *group;
        enum seat_kind kind;
    } others[] = {
        {"secretary", "council", SEAT_SECRETARY},
        {"akim", "akimat", SEAT_AKIM},
        {"ngo-1", "ngo", SEAT_GUEST},
        {"media-1", "media", SEAT_GUEST},
    };
    plan->seat_count = SAMPLE_SEATS;
    plan->seats = plan_array(plan, plan->seat_count, sizeof *plan->seats);
    for (int i = 0; i < plan->seat_count; i++) {
        struct plan_seat *seat = &plan->seats[i];
        int other = i - SAMPLE_DEPUTIES;
        char id[16];
        (void)snprintf(id, sizeof id, "dep-%02d", i + 1);
        seat->id = arena_text(plan->arena, other >= 0 ? others[other].id : i ? id : "chair");
        seat->kind = other >= 0 ? others[other].kind : SEAT_DEPUTY;
        seat->group = other >= 0 ? others[other].group : "council";
        seat->name = sample_text(plan, seat->id);
        seat->short_name = sample_text(plan, seat->id);
        seat->role = sample_text(plan, "role");
        seat->faction = seat->interest = NOBODY;
        seat->priority = i + 1;
    }
    plan->chair = 0;
    plan->secretary = SAMPLE_SECRETARY;
    plan->established = plan->total = SAMPLE_DEPUTIES;
}

static inline void sample_agenda(struct plan *plan)
{
    plan->item_count = 2;
    plan->items = plan_array(plan, plan->item_count, sizeof *plan->items);
    plan->items[SAMPLE_HOUSING].id = "housing";
    plan->items[SAMPLE_HOUSING].title = sample_text(plan, "the housing programme");
    plan->items[SAMPLE_HOUSING].minutes = 60;
    plan->items[SAMPLE_MISC].id = "misc";
    plan->items[SAMPLE_MISC].title = sample_text(plan, "miscellaneous");
}

// The akim's draft: sum (amount 300 000 000, spending), buildings (count 10), list, control.
static inline void sample_draft(struct plan *plan)
{
    static const char *const clauses[] = {"sum", "buildings", "list", "control"};
    plan->draft_count = 1;
    plan->drafts = plan_array(plan, 1, sizeof *plan->drafts);
    struct plan_draft *draft = &plan->drafts[0];
    draft->id = "housing";
    draft->item = SAMPLE_HOUSING;
    draft->title = sample_text(plan, "on the housing programme");
    draft->by = SAMPLE_AKIM;
    draft->spends = true;
    draft->clause_count = 4;
    draft->clauses = plan_array(plan, draft->clause_count, sizeof *draft->clauses);
    for (int i = 0; i < draft->clause_count; i++) {
        draft->clauses[i].id = clauses[i];
        draft->clauses[i].text = sample_text(plan, clauses[i]);
    }
    draft->clauses[0].field[0] =
        (struct plan_field){.name = "amount", .value = 300000000, .spending = true};
    draft->clauses[0].field_count = 1;
    draft->clauses[1].field[0] = (struct plan_field){.name = "count", .value = 10};
    draft->clauses[1].field_count = 1;
}

static inline void sample_phases(struct plan *plan)
{
    static const char *const ids[] = {"opening", "discussion"};
    plan->phase_count = 2;
    plan->phases = plan_array(plan, plan->phase_count, sizeof *plan->phases);
    for (int i = 0; i < plan->phase_count; i++) {
        plan->phases[i].id = ids[i];
        plan->phases[i].title = sample_text(plan, ids[i]);
        plan->phases[i].hint = sample_text(plan, "hint");
        plan->phases[i].minutes = 10 * (i + 1);
    }
    plan->inject_count = 1;
    plan->injects = plan_array(plan, 1, sizeof *plan->injects);
    plan->injects[0] = (struct plan_inject){
        .id = "expose",
        .title = sample_text(plan, "expose"),
        .text = sample_text(plan, "a newspaper writes"),
        .to = "all",
        .phase = 1,
        .minutes = 12,
    };
    plan->question_count = 1;
    plan->questions = plan_array(plan, 1, sizeof *plan->questions);
    plan->questions[0] = (struct plan_question){
        .id = "report",
        .title = sample_text(plan, "accept the report"),
        .threshold = THRESHOLD_DECISION,
    };
}

// The budget commission, for which dep-03 speaks, is asked about the first draft.
static inline void sample_commission(struct plan *plan)
{
    plan->commission_count = 1;
    plan->commissions = plan_array(plan, 1, sizeof *plan->commissions);
    plan->commissions[0] =
        (struct plan_commission){"budget", sample_text(plan, "the budget commission"), 2};
    plan->drafts[0].opinions = "budget";
}

static inline struct plan *sample_plan(void)
{
    struct plan *plan = plan_new();
    plan->id = "sample";
    plan->title = sample_text(plan, "a sample");
    plan->place = sample_text(plan, "the council of Sample");
    plan->people_min = 6;
    plan->people_max = 16;
    sample_seats(plan);
    sample_agenda(plan);
    sample_draft(plan);
    sample_phases(plan);
    return plan;
}

// Carries out one line of the transcript language at session time `at`; what it caused is added
// to `out`. False when the line cannot be parsed or is refused.
static inline bool sample_do(struct session *session, int64_t at, const char *line,
                             struct outcome *out)
{
    struct command command;
    struct err err = {.lang = LANG_EN};
    if (!command_parse(&command, line, &err)) {
        (void)fprintf(stderr, "%s: %s\n", line, err.text);
        return false;
    }
    command.at = at;
    command.actor = session_actor(session, command.who);
    return session_do(session, &command, out);
}

#endif
