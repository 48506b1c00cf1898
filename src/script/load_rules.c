// The rules of a scenario: a preset of lua/rules with the scenario's own settings.
#include "script/load_scenario.h"

#include <stdio.h>
#include <string.h>

enum { LONGEST_SPEECH = 3600 }; // seconds

void load_threshold(struct reader *reader, const struct node *node, struct threshold *threshold,
                    struct plan_law *law)
{
    int base = (int)threshold->base;
    static const struct read_field fields[] = {
        {"num", READ_INT, true, offsetof(struct threshold, num), 0, 1000, NULL},
        {"den", READ_INT, true, offsetof(struct threshold, den), 1, 1000, NULL},
        {"strict", READ_FLAG, false, offsetof(struct threshold, strict), 0, 0, NULL},
        {"base", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"law", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"title", READ_ELSEWHERE, false, 0, 0, 0, NULL}, // of a body's
    };
    static const struct read_field base_field[] = {
        {"base", READ_NAME, false, 0, 0, BASE_COUNT, base_names}};
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct threshold read = {.base = threshold->base};
    read_fields(reader, node, &shape, &read);
    read_field(reader, node, base_field, &base);
    read.base = (enum base_kind)base;
    if (read.den > 0 && read.num > read.den)
        READ_PROBLEM(reader, node, "num", T_CHECK_FRACTION, ARG_N("num", read.num),
                     ARG_N("den", read.den));
    else if (read.den > 0 && read.num == read.den && read.strict)
        READ_PROBLEM(reader, node, "strict", T_CHECK_NEVER);
    else if (read.den > 0)
        *threshold = read;
    if (json_kind(read_get(node, "law")) == JSON_STRING) {
        law->law = read_string(reader, read_get(node, "law"));
        read_law(reader, node, "law", law->law);
    }
}

static void read_thresholds(struct reader *reader, const struct node *rules)
{
    struct read_field fields[THRESHOLD_COUNT];
    struct node node, one;
    if (!read_open(reader, rules, "thresholds", NULL, &node))
        return;
    for (int i = 0; i < THRESHOLD_COUNT; i++)
        fields[i] = (struct read_field){.key = threshold_names[i], .type = READ_ELSEWHERE};
    const struct read_shape shape = {READ_SHAPE(fields)};
    read_unknown_keys(reader, &node, &shape);
    for (int i = 0; i < THRESHOLD_COUNT; i++) {
        if (!read_open(reader, &node, threshold_names[i], NULL, &one))
            continue;
        if (read_get(&one, "title"))
            READ_PROBLEM(reader, &one, "title", T_CHECK_NOT_HERE, ARG_S("key", "title"));
        load_threshold(reader, &one, &reader->plan->threshold[i], &reader->plan->threshold_law[i]);
    }
}

static void read_speeches(struct reader *reader, const struct node *rules)
{
    struct read_field fields[SPEECH_COUNT];
    struct node node;
    if (!read_open(reader, rules, "speech", NULL, &node))
        return;
    for (int i = 0; i < SPEECH_COUNT; i++)
        fields[i] = (struct read_field){.key = speech_names[i],
                                        .type = READ_INT,
                                        .offset = (size_t)i * sizeof(int),
                                        .least = 5,
                                        .most = LONGEST_SPEECH};
    const struct read_shape shape = {READ_SHAPE(fields)};
    read_fields(reader, &node, &shape, reader->plan->speech_seconds);
}

static void read_step(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_step, id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan_step, title), 0, 0, NULL},
        {"hint", READ_TEXT, false, offsetof(struct plan_step, hint), 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    *(struct plan_step *)out = (struct plan_step){.id = ""};
    read_fields(reader, node, &shape, out);
}

static void read_steps(struct reader *reader, const struct node *rules)
{
    static const struct read_list list = {.key = "steps",
                                          .kind = "step",
                                          .what = T_CHECK_STEP,
                                          .size = sizeof(struct plan_step),
                                          .each = read_step,
                                          .most = SITTING_STEPS_MAX};
    struct plan *plan = reader->plan;
    if (read_get(rules, "steps"))
        plan->steps = read_list(reader, rules, &list, &plan->step_count);
}

static bool preset_exists(struct reader *reader, const struct node *rules)
{
    bool missing = read_get(rules, "missing");
    if (missing)
        READ_PROBLEM(reader, rules, NULL, T_CHECK_NO_PRESET,
                     ARG_S("name", json_string(read_get(rules, "preset"), "")));
    return !missing;
}

void load_rules(struct reader *reader, const struct node *scenario, const char *body)
{
    static const struct read_field fields[] = {
        {"second_debate", READ_INT, false, offsetof(struct plan, second_debate_seconds), 5,
         LONGEST_SPEECH, NULL},
        {"warn", READ_INT, false, offsetof(struct plan, warn_seconds), 1, 600, NULL},
        {"debate_speeches", READ_INT, false, offsetof(struct plan, debate_speeches), 1, 20, NULL},
        {"recess_days", READ_INT, false, offsetof(struct plan, recess_days), 1, 365, NULL},
        {"body", READ_BODY, false, offsetof(struct plan, body), 0, 0, NULL},
        {"votes", READ_FLAG, false, offsetof(struct plan, votes), 0, 0, NULL},
        {"agenda", READ_FLAG, false, offsetof(struct plan, agenda_voted), 0, 0, NULL},
        {"order", READ_FLAG, false, offsetof(struct plan, order), 0, 0, NULL},
        {"no_confidence", READ_NAME, false, offsetof(struct plan, no_confidence), 0,
         THRESHOLD_COUNT, threshold_names},
        {"counting_commission", READ_FLAG, false, offsetof(struct plan, commission_counts), 0, 0,
         NULL},
        {"amendments_on_item", READ_FLAG, false, offsetof(struct plan, amendments_on_item), 0, 0,
         NULL},
        {"steps", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"thresholds", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"speech", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"preset", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"missing", READ_ELSEWHERE, false, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct node rules;
    if (!read_open(reader, scenario, "rules", "rules", &rules))
        return;
    if (preset_exists(reader, &rules)) {
        read_fields(reader, &rules, &shape, reader->plan);
        reader->plan->body = body ? body : reader->plan->body;
        load_body_rules(reader->plan);
        read_thresholds(reader, &rules);
        read_speeches(reader, &rules);
        read_steps(reader, &rules);
    }
}
