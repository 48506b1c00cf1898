// The difficulties and lengths a scenario offers, and what moves those whom the computer plays.
#include "core/setting.h"
#include "script/load_scenario.h"

#include <string.h>

static const char *const level_names[] = {"easy", "usual", "hard"};
enum { LEVELS = sizeof level_names / sizeof level_names[0], LENGTH_LEAST = 20, LENGTH_MOST = 600 };

static void read_level(struct reader *reader, const struct node *node, struct plan_level *level)
{
    static const struct read_field fields[] = {
        {"skill", READ_INT, false, offsetof(struct plan_level, skill), 0, 100, NULL},
        {"without", READ_ELSEWHERE, false, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    const struct plan *plan = reader->plan;
    read_fields(reader, node, &shape, level);
    level->without =
        read_ids(reader, node, "without", KNOWN(T_CHECK_INJECT, plan->injects, plan->inject_count));
}

static void load_levels(struct reader *reader, const struct node *scenario)
{
    struct read_field fields[LEVELS];
    struct plan *plan = reader->plan;
    struct node levels, one;
    if (!read_open(reader, scenario, "levels", NULL, &levels))
        return;
    for (int i = 0; i < LEVELS; i++)
        fields[i] = (struct read_field){level_names[i], READ_ELSEWHERE, false, 0, 0, 0, NULL};
    const struct read_shape shape = {READ_SHAPE(fields)};
    read_unknown_keys(reader, &levels, &shape);
    plan->levels = plan_array(plan, LEVELS, sizeof *plan->levels);
    for (int i = 0; i < LEVELS; i++)
        if (read_open(reader, &levels, level_names[i], NULL, &one)) {
            struct plan_level *level = &plan->levels[plan->level_count++];
            *level = (struct plan_level){.id = level_names[i], .skill = -1};
            read_level(reader, &one, level);
        }
}

// Each longer than the one before.
static void load_lengths(struct reader *reader, const struct node *scenario)
{
    struct plan *plan = reader->plan;
    struct node lengths;
    if (!read_open(reader, scenario, "lengths", NULL, &lengths))
        return;
    int count = read_count(reader, &lengths), before = 0;
    plan->lengths = plan_array(plan, count, sizeof *plan->lengths);
    for (int i = 0; i < count && i < LENGTHS_MAX; i++) {
        const struct read_field minutes = {"lengths",    READ_INT,    false, 0,
                                           LENGTH_LEAST, LENGTH_MOST, NULL};
        int *length = &plan->lengths[plan->length_count++].minutes;
        read_value(reader, scenario, &minutes, json_at(lengths.value, i), length);
        if (*length > 0 && *length <= before)
            READ_PROBLEM(reader, scenario, "lengths", T_CHECK_LENGTHS, ARG_N("before", before),
                         ARG_N("length", *length));
        before = *length > 0 ? *length : before;
    }
    if (count > LENGTHS_MAX)
        READ_PROBLEM(reader, scenario, "lengths", T_CHECK_TOO_MANY, ARG_S("key", "lengths"),
                     ARG_N("most", LENGTHS_MAX));
    if (plan->length_count > 0 && plan_minutes(plan) == 0)
        READ_PROBLEM(reader, scenario, "lengths", T_CHECK_LENGTHS_PHASES);
}

// Whether the plan has what may be put to the vote so: "amend:ID", "whole:ID", "procedural:WORD" …
static bool is_subject(const struct plan *plan, const char *on)
{
    static const struct {
        enum subject_kind kind;
        int (*find)(const struct plan *plan, const char *id);
    } of[] = {{SUBJECT_AMEND, plan_amendment}, {SUBJECT_BASIS, plan_draft},
              {SUBJECT_WHOLE, plan_draft},     {SUBJECT_QUESTION, plan_question},
              {SUBJECT_PAPER, plan_paper},     {SUBJECT_ITEM, plan_item},
              {SUBJECT_PROCEDURAL, NULL}};
    for (size_t i = 0; i < sizeof of / sizeof of[0]; i++) {
        const char *prefix = subject_names[of[i].kind];
        size_t len = strlen(prefix);
        if (strncmp(on, prefix, len) == 0)
            return of[i].find ? of[i].find(plan, on + len) != NOBODY : on[len] != '\0';
    }
    return false;
}

static void read_sway(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"on", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"when", READ_EVENT, true, offsetof(struct plan_sway, when), 0, 0, NULL},
        {"by", READ_INT, true, offsetof(struct plan_sway, by), -100, 100, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct plan_sway *sway = out;
    const char *on = json_string(read_get(node, "on"), "");
    *sway = (struct plan_sway){.on = arena_text(reader->arena, on)};
    read_fields(reader, node, &shape, sway);
    if (!is_subject(reader->plan, on))
        READ_PROBLEM(reader, node, "on", T_CHECK_SWAY_ON, ARG_S("on", on));
}

void load_sways(struct reader *reader, const struct node *scenario)
{
    static const struct read_list list = {
        .key = "sways", .kind = "sway", .size = sizeof(struct plan_sway), .each = read_sway};
    struct plan *plan = reader->plan;
    plan->sways = read_list(reader, scenario, &list, &plan->sway_count);
}

void load_settings(struct reader *reader, const struct node *scenario)
{
    load_levels(reader, scenario);
    load_lengths(reader, scenario);
}
