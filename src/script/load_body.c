// The kinds of body that sit: their words, where their law says what, and their thresholds.
#include "script/load_scenario.h"

#include "core/law.h"
#include "core/refusal.h"

#include <stdlib.h>
#include <string.h>

enum { WORDS_MOST = CALLED_COUNT + SPEECH_COUNT };

static int compare_ids(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

// What may be called something under a key.
struct naming_list {
    const char *key;
    const char *const *names;
    int count;
};

static void read_namings(struct reader *reader, const struct node *body,
                         const struct naming_list *list, struct plan_body *of)
{
    struct read_field fields[WORDS_MOST];
    struct node node;
    if (!read_open(reader, body, list->key, NULL, &node))
        return;
    for (int i = 0; i < list->count; i++)
        fields[i] = (struct read_field){.key = list->names[i], .type = READ_TITLE};
    const struct read_shape shape = {.fields = fields, .count = list->count};
    read_unknown_keys(reader, &node, &shape);
    for (int i = 0; i < list->count; i++) {
        struct plan_naming naming = {.id = list->names[i]};
        read_field(reader, &node, &fields[i], &naming.text);
        if (naming.text.in[LANG_KK])
            of->words[of->naming_count++] = naming;
    }
}

static void read_rulings(struct reader *reader, const struct node *body, struct plan_body *of)
{
    const struct read_known known = {T_CHECK_RULE, refusals, REFUSAL_COUNT, sizeof *refusals};
    struct node node;
    if (!read_open(reader, body, "law", NULL, &node))
        return;
    of->rulings = read_array(reader, json_count(node.value), sizeof *of->rulings);
    for (const struct json *one = json_first(node.value); one; one = json_next(one)) {
        const char *rule = arena_text(reader->arena, json_key(one) ? json_key(one) : "");
        const struct read_field field = {rule, READ_LAW, true, 0, 0, 0, NULL};
        struct plan_ruling ruling = {.rule = rule};
        if (refusal_find(rule) < 0) {
            read_unknown(reader, &node, *rule ? rule : NULL, rule, known);
            continue;
        }
        read_value(reader, &node, &field, one, &ruling.law);
        if (ruling.law)
            of->rulings[of->ruling_count++] = ruling;
    }
    if (of->ruling_count > 0)
        qsort(of->rulings, (size_t)of->ruling_count, sizeof *of->rulings, compare_ids);
}

static void read_limit(struct reader *reader, const struct node *thresholds, struct plan_limit *of)
{
    static const struct read_field title = {"title", READ_TITLE, false, 0, 0, 0, NULL};
    struct threshold read = {.den = 1, .base = BASE_PRESENT};
    struct plan_law law = {NULL};
    struct node node;
    if (!read_open(reader, thresholds, of->id, NULL, &node))
        return;
    load_threshold(reader, &node, &read, &law);
    read_field(reader, &node, &title, &of->title);
    of->num = read.num;
    of->den = read.den;
    of->base = read.base;
    of->strict = read.strict;
    of->law = law.law;
}

static void read_limits(struct reader *reader, const struct node *body, struct plan_body *of)
{
    struct node node;
    if (!read_open(reader, body, "thresholds", NULL, &node))
        return;
    of->limits = read_array(reader, json_count(node.value), sizeof *of->limits);
    for (const struct json *one = json_first(node.value); one; one = json_next(one)) {
        const char *id = arena_text(reader->arena, json_key(one) ? json_key(one) : "");
        if (read_is_id(id))
            of->limits[of->limit_count++].id = id;
        else
            READ_PROBLEM(reader, &node, *id ? id : NULL, T_CHECK_ID, ARG_S("id", id));
    }
    if (of->limit_count > 0)
        qsort(of->limits, (size_t)of->limit_count, sizeof *of->limits, compare_ids);
    for (int i = 0; i < of->limit_count; i++)
        read_limit(reader, &node, &of->limits[i]);
}

static void read_body(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_body, id), 0, 0, NULL},
        {"called", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"speech", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"law", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"thresholds", READ_ELSEWHERE, false, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct plan_body *body = out;
    static const struct naming_list called = {"called", called_names, CALLED_COUNT};
    static const struct naming_list speech = {"speech", speech_names, SPEECH_COUNT};
    *body = (struct plan_body){.id = ""};
    read_fields(reader, node, &shape, body);
    body->words = read_array(reader, WORDS_MOST, sizeof *body->words);
    read_namings(reader, node, &called, body);
    read_namings(reader, node, &speech, body);
    read_rulings(reader, node, body);
    read_limits(reader, node, body);
    if (strcmp(body->id, BODY_COUNCIL) == 0)
        READ_PROBLEM(reader, node, "id", T_CHECK_BODY_COUNCIL, ARG_S("id", body->id));
}

// Where the last body that has such a threshold gives it.
static void say_twice(struct reader *reader, const struct node *scenario, const char *id)
{
    struct node node = *scenario;
    for (const struct json *one = json_first(read_get(scenario, "bodies")); one;
         one = json_next(one))
        if (tree_mark(one) && json_get(json_get(one, "thresholds"), id))
            node = (struct node){.value = one, .mark = tree_mark(one), .path = "thresholds."};
    READ_PROBLEM(reader, &node, id, T_CHECK_THRESHOLD_TWICE, ARG_S("id", id));
}

// Own thresholds are named without their body, so no two may be called the same.
static void check_own(struct reader *reader, const struct node *scenario)
{
    const struct plan *plan = reader->plan;
    const struct plan_limit *of;
    for (int i = THRESHOLD_COUNT; (of = plan_limit(plan, i)) != NULL; i++)
        if (plan_threshold(plan, of->id) != i)
            say_twice(reader, scenario, of->id);
    if (plan_threshold_name(plan, THRESHOLD_MOST))
        READ_PROBLEM(reader, scenario, "bodies", T_CHECK_TOO_MANY, ARG_S("key", "thresholds"),
                     ARG_N("most", LIMITS_MAX));
}

// Before everything that names a body or a threshold.
void load_bodies(struct reader *reader, const struct node *scenario)
{
    static const struct read_list list = {.key = "bodies",
                                          .kind = "body",
                                          .what = T_CHECK_BODY,
                                          .size = sizeof(struct plan_body),
                                          .each = read_body,
                                          .most = SEATS_MAX};
    struct plan *plan = reader->plan;
    plan->bodies = read_list(reader, scenario, &list, &plan->body_count);
    check_own(reader, scenario);
    plan_take_limits(plan);
}

// Where a body says nothing it has the figures of the maslikhat, but not its law.
void load_body_rules(struct plan *plan)
{
    const struct plan_body *body = plan_body_of(plan);
    for (int i = 0; i < THRESHOLD_COUNT && !plan_is_council(plan); i++) {
        plan->threshold[i] = threshold_defaults[i];
        plan->threshold_law[i].law = LAW_CHOICE;
    }
    for (int i = 0; body && i < body->limit_count; i++) {
        const struct plan_limit *of = &body->limits[i];
        int at = plan_threshold(plan, of->id);
        plan->threshold[at] = (struct threshold){of->num, of->den, of->base, of->strict};
        plan->threshold_law[at].law = of->law;
    }
}

// Whether the body that has the threshold sits at the sitting; NOBODY: at any.
static bool decides(const struct plan *plan, int threshold, int sitting)
{
    bool any = plan->sitting_count == 0 && plan_threshold_here(plan, threshold);
    for (int i = 0; i < plan->sitting_count; i++) {
        struct plan during = *plan;
        during.body = plan->sittings[i].body;
        any =
            any || ((sitting == NOBODY || i == sitting) && plan_threshold_here(&during, threshold));
    }
    return any;
}

void load_check_threshold(struct reader *reader, const struct node *node, const char *key,
                          int sitting)
{
    const char *name = json_string(read_get(node, key), NULL);
    int threshold = plan_threshold(reader->plan, name);
    if (threshold != NOBODY && !decides(reader->plan, threshold, sitting))
        READ_PROBLEM(reader, node, key, T_CHECK_THRESHOLD_BODY, ARG_S("id", name));
}
