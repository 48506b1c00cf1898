// The scenario's own table: what belongs in it, and what must fit together.
#include "script/load_scenario.h"

#include "core/law.h"
#include "script/lint_plan.h"
#include "script/load_works.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void load_players(struct reader *reader, const struct node *scenario)
{
    static const struct read_field fields[] = {
        {"min", READ_INT, true, offsetof(struct plan, people_min), 1, 200, NULL},
        {"max", READ_INT, true, offsetof(struct plan, people_max), 1, 200, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct plan *plan = reader->plan;
    struct node node;
    if (!read_open(reader, scenario, "players", NULL, &node))
        return;
    read_fields(reader, &node, &shape, plan);
    if (plan->people_min > plan->people_max && plan->people_max > 0)
        READ_PROBLEM(reader, &node, "max", T_CHECK_RANGE, ARG_S("key", "max"),
                     ARG_N("have", plan->people_max), ARG_N("least", plan->people_min),
                     ARG_N("most", 200));
}

static int count_deputies(const struct plan *plan)
{
    int count = 0;
    for (int i = 0; i < plan->seat_count; i++)
        count += plan->seats[i].kind == SEAT_DEPUTY;
    return count;
}

static void check_figures(struct reader *reader, const struct node *node)
{
    const struct plan *plan = reader->plan;
    int deputies = count_deputies(plan);
    struct threshold quorum = plan->threshold[THRESHOLD_QUORUM];
    int base = quorum.base == BASE_ESTABLISHED ? plan->established : plan->total;
    if (plan->total > plan->established)
        READ_PROBLEM(reader, node, "total", T_CHECK_RANGE, ARG_S("key", "total"),
                     ARG_N("have", plan->total), ARG_N("least", 1),
                     ARG_N("most", plan->established));
    if (deputies != plan->total)
        READ_PROBLEM(reader, node, "total", T_CHECK_DEPUTIES, ARG_N("have", deputies),
                     ARG_N("want", plan->total));
    else if (quorum.base != BASE_PRESENT && threshold_needed(quorum, base) > deputies)
        READ_PROBLEM(reader, node, "total", T_CHECK_QUORUM, ARG_N("have", deputies),
                     ARG_N("need", threshold_needed(quorum, base)));
}

static void check_office(struct reader *reader, const struct node *node, const char *key, int seat,
                         enum seat_kind kind)
{
    if (seat == NOBODY || reader->plan->seats[seat].kind == kind)
        return;
    READ_PROBLEM(reader, node, key, T_CHECK_OFFICE, ARG_S("key", key),
                 ARG_S("id", reader->plan->seats[seat].id), ARG_S("want", seat_kind_names[kind]));
}

// Needs the seats and the rules.
static void load_council(struct reader *reader, const struct node *scenario)
{
    static const struct read_field fields[] = {
        {"established", READ_INT, true, offsetof(struct plan, established), 1, SEATS_MAX, NULL},
        {"total", READ_INT, true, offsetof(struct plan, total), 1, SEATS_MAX, NULL},
        {"chair", READ_SEAT, true, offsetof(struct plan, chair), 0, 0, NULL},
        {"secretary", READ_SEAT, true, offsetof(struct plan, secretary), 0, 0, NULL},
        {"extraordinary", READ_FLAG, false, offsetof(struct plan, extraordinary), 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct plan *plan = reader->plan;
    struct node node;
    if (!read_open(reader, scenario, "council", NULL, &node))
        return;
    read_fields(reader, &node, &shape, plan);
    if (plan->total > 0 && plan->established > 0 && plan->seat_count > 0)
        check_figures(reader, &node);
    check_office(reader, &node, "chair", plan->chair, SEAT_DEPUTY);
    check_office(reader, &node, "secretary", plan->secretary, SEAT_SECRETARY);
}

// A number that nobody keeps: only whether it fits.
static void check_number(struct reader *reader, const struct node *scenario,
                         const struct read_field *field)
{
    int number = 0;
    read_field(reader, scenario, field, &number);
}

static bool is_tag(const char *text)
{
    size_t len = strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    return len > 0 && len < sizeof((struct law_cite *)0)->tag && !text[len];
}

static int compare_sources(const void *a, const void *b)
{
    return strcmp(((const struct plan_source *)a)->tag, ((const struct plan_source *)b)->tag);
}

// The names of laws that citations may name besides those everybody has (core/law.h).
static void load_sources(struct reader *reader, const struct node *scenario)
{
    struct plan *plan = reader->plan;
    struct node laws;
    if (!read_open(reader, scenario, "laws", NULL, &laws))
        return;
    plan->sources = plan_array(plan, json_count(laws.value), sizeof *plan->sources);
    for (const struct json *one = json_first(laws.value); one; one = json_next(one)) {
        bool named = json_key(one) && !json_is_numbered(one);
        const char *tag = arena_text(plan->arena, named ? json_key(one) : "");
        struct plan_source *source = &plan->sources[plan->source_count];
        const struct read_field name = {tag, READ_TITLE, true, 0, 0, 0, NULL};
        if (!is_tag(tag)) {
            READ_PROBLEM(reader, &laws, *tag ? tag : NULL, T_CHECK_LAW_NAME, ARG_S("tag", tag));
            continue;
        }
        read_value(reader, &laws, &name, one, &source->name);
        source->tag = tag;
        plan->source_count++;
    }
    qsort(plan->sources, (size_t)plan->source_count, sizeof *plan->sources, compare_sources);
}

static void load_head(struct reader *reader, const struct node *scenario)
{
    static const struct read_field format = {"format", READ_INT, true, 0, 1, 1, NULL};
    static const struct read_field minutes = {"minutes", READ_INT, false, 0, 1, READ_MINUTES, NULL};
    static const struct read_field all[] = {
        {"id", READ_ID, true, offsetof(struct plan, id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan, title), 0, 0, NULL},
        {"place", READ_TITLE, true, offsetof(struct plan, place), 0, 0, NULL},
        {"place_short", READ_TITLE, false, offsetof(struct plan, place_short), 0, 0, NULL},
        {"format", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"players", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"council", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"rules", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"cast", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"bodies", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"agenda", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"commissions", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"drafts", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"amendments", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"phases", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"groups", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"injects", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"questions", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"scores", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"talks", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"test", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"minutes", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"papers", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"remarks", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"calendar", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"deadlines", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"sittings", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"endings", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"sways", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"samples", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"levels", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"lengths", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"guide", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"memo", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"debrief", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"laws", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"on", READ_ELSEWHERE, false, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(all)};
    read_fields(reader, scenario, &shape, reader->plan);
    if (!reader->plan->place_short.in[LANG_KK])
        reader->plan->place_short = reader->plan->place;
    check_number(reader, scenario, &format);
    check_number(reader, scenario, &minutes);
    load_sources(reader, scenario);
}

struct cards *load_scenario(struct reader *reader, const struct node *scenario, const char *folder)
{
    load_head(reader, scenario);
    load_bodies(reader, scenario);
    load_rules(reader, scenario, NULL);
    load_players(reader, scenario);
    struct cards *cards = load_cast(reader, scenario, folder);
    load_council(reader, scenario);
    load_calendar(reader, scenario);
    load_sittings(reader, scenario);
    load_agenda(reader, scenario);
    load_commissions(reader, scenario);
    load_drafts(reader, scenario);
    load_amendments(reader, scenario);
    load_phases(reader, scenario);
    load_works(reader, scenario);
    load_injects(reader, scenario);
    load_questions(reader, scenario);
    load_test(reader, scenario);
    load_talks(reader, scenario);
    load_papers(reader, scenario);
    load_group_papers(reader->plan);
    load_remarks(reader, scenario);
    load_deadlines(reader, scenario);
    load_endings(reader, scenario);
    load_story_links(reader, scenario);
    load_sways(reader, scenario);
    load_samples(reader, scenario);
    load_conditions(reader, scenario);
    load_settings(reader, scenario);
    load_pages(reader, scenario);
    load_check_handlers(reader, scenario);
    if (cards) {
        load_cast_links(reader, cards);
        load_goals(reader, cards);
    }
    if (cards && reader->problems->lint && reader->problems->total == 0)
        lint_plan(reader, scenario, cards);
    return cards;
}
