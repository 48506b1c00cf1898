// What of a plan can be played, but hardly as it was meant.
#include "script/lint_plan.h"
#include "base/utf8.h"
#include "script/lint.h"

#include <stdio.h>
#include <string.h>

void lint_warn_item(const struct finder *finder, const char *list, int at, const char *key,
                    struct problem_words words)
{
    struct reader *reader = finder->reader;
    struct node item = {.value = json_at(read_get(finder->scenario, list), at)};
    item.mark = tree_mark(item.value);
    if (item.mark)
        read_warning(reader, &item, key, words);
}
// How much of a text a screen of 80 columns shows; lists of the plan by the scenario's key.
static const struct room {
    const char *list; // NULL: the scenario itself
    const char *key;
    size_t array, count; // offsets in struct plan
    size_t size, text;   // of an element; offset of the text in it, or in the plan
    int columns;
} rooms[] = {
#define IN_PLAN(member, columns)                                                                   \
    {                                                                                              \
        NULL, #member, 0, 0, 0, offsetof(struct plan, member), columns                             \
    }
#define IN_LIST(key, list, one, member, columns)                                                   \
    {                                                                                              \
        key, #member, offsetof(struct plan, list##s), offsetof(struct plan, list##_count),         \
            sizeof(struct one), offsetof(struct one, member), columns                              \
    }
    IN_PLAN(title, 76),       // the top line, or a row of a list
    IN_PLAN(place_short, 40), // beside the quorum and the clock
    IN_LIST("phases", phase, plan_phase, title, 36),
    IN_LIST("injects", inject, plan_inject, title, 40),
    IN_LIST("injects", inject, plan_inject, text, 600), // a message among others
    IN_LIST("agenda", item, plan_item, title, 150),     // two rows in the hall
    IN_LIST("amendments", amendment, plan_amendment, title, 76),
    IN_LIST("questions", question, plan_question, title, 150),
#undef IN_LIST
#undef IN_PLAN
};

static void check_room(const struct finder *finder, const struct room *room, int at,
                       const struct ltext *text)
{
    char key[32];
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        int width = utf8_width(ltext_in(text, (enum lang)lang));
        (void)snprintf(key, sizeof key, "%s.%s", room->key, lang_code((enum lang)lang));
        if (width <= room->columns)
            continue;
        if (room->list)
            WARN_ITEM(finder, room->list, at, key, T_LINT_ROOM, ARG_S("key", key),
                      ARG_N("have", width), ARG_N("most", room->columns));
        else
            READ_WARNING(finder->reader, finder->scenario, key, T_LINT_ROOM, ARG_S("key", key),
                         ARG_N("have", width), ARG_N("most", room->columns));
    }
}

static void lint_rooms(const struct finder *finder)
{
    const char *plan = (const char *)finder->reader->plan;
    for (size_t i = 0; i < sizeof rooms / sizeof rooms[0]; i++) {
        const struct room *room = &rooms[i];
        int count = 1;
        const char *elements = plan;
        if (room->list) {
            memcpy(&count, plan + room->count, sizeof count);
            memcpy(&elements, plan + room->array, sizeof elements);
        }
        for (int at = 0; at < count; at++)
            check_room(finder, room, at,
                       (const struct ltext *)(const void *)(elements + (size_t)at * room->size +
                                                            room->text));
    }
}

static int phase_minutes(const struct plan *plan)
{
    int sum = 0;
    for (int i = 0; i < plan->phase_count; i++)
        sum += plan->phases[i].minutes;
    return sum;
}

// `minutes` of the scenario is what the trainer has; the phases, and the items, must fit.
static void lint_minutes(const struct finder *finder)
{
    const struct plan *plan = finder->reader->plan;
    int phases = phase_minutes(plan);
    int items = 0;
    int64_t all = json_int(read_get(finder->scenario, "minutes"), 0);
    for (int i = 0; i < plan->item_count; i++)
        items += plan->items[i].minutes;
    if (all > 0 && phases > all)
        READ_WARNING(finder->reader, finder->scenario, "minutes", T_LINT_LONG_PHASES,
                     ARG_N("have", phases), ARG_N("most", all));
    if (phases > 0 && items > phases)
        READ_WARNING(finder->reader, finder->scenario, "agenda", T_LINT_LONG_ITEMS,
                     ARG_N("have", items), ARG_N("most", phases));
}

// A complication waits only while its phase lasts.
static void lint_injects(const struct finder *finder)
{
    const struct plan *plan = finder->reader->plan;
    for (int i = 0; i < plan->inject_count; i++) {
        const struct plan_inject *inject = &plan->injects[i];
        if (inject->phase == NOBODY)
            continue;
        const struct plan_phase *phase = &plan->phases[inject->phase];
        if (phase->minutes > 0 && inject->earliest + inject->within >= phase->minutes)
            WARN_ITEM(finder, "injects", i, inject->until > 0 ? "window" : "after", T_LINT_INJECT,
                      ARG_S("id", inject->id), ARG_N("at", inject->earliest + inject->within),
                      ARG_S("phase", phase->id), ARG_N("most", phase->minutes));
    }
}

static bool tables(const struct cards *cards, const char *amendment)
{
    for (int i = 0; i < cards->card_count; i++) {
        const struct card_stance *stance = &cards->cards[i].stance;
        if (name_find(stance->tables, stance->table_count, amendment) >= 0)
            return true;
    }
    return false;
}

static void lint_amendments(const struct finder *finder, const struct cards *cards)
{
    const struct plan *plan = finder->reader->plan;
    for (int i = 0; i < plan->amendment_count; i++)
        if (!tables(cards, plan->amendments[i].id))
            WARN_ITEM(finder, "amendments", i, "id", T_LINT_AMENDMENT,
                      ARG_S("id", plan->amendments[i].id));
}

static bool has_akim(const struct plan *plan)
{
    for (int i = 0; i < plan->seat_count; i++)
        if (plan->seats[i].kind == SEAT_AKIM)
            return true;
    return false;
}

// Nobody can give the opinion that what spends needs (REG 28).
static void lint_akim(const struct finder *finder)
{
    const struct plan *plan = finder->reader->plan;
    for (int i = 0; i < plan->draft_count && !has_akim(plan); i++)
        if (plan->drafts[i].spends)
            READ_WARNING(finder->reader, finder->scenario, "drafts", T_LINT_AKIM,
                         ARG_S("id", plan->drafts[i].id));
}

// An item led in order is reported on by somebody, and debated clause by clause on one draft.
static void lint_order(const struct finder *finder)
{
    const struct plan *plan = finder->reader->plan;
    for (int i = 0; i < plan->item_count; i++) {
        const struct plan_item *item = &plan->items[i];
        bool reported = item->reporter != NULL;
        int drafts = 0;
        for (int d = 0; d < plan->draft_count; d++) {
            drafts += plan->drafts[d].item == i;
            reported = reported || (plan->drafts[d].item == i && plan->drafts[d].by != NOBODY);
        }
        if (item->order && !reported)
            WARN_ITEM(finder, "agenda", i, "id", T_LINT_NO_REPORTER, ARG_S("id", item->id));
        if (item->by_clause && !item->order)
            WARN_ITEM(finder, "agenda", i, "by_clause", T_LINT_BY_CLAUSE_FREE,
                      ARG_S("id", item->id));
        else if (item->by_clause && drafts != 1)
            WARN_ITEM(finder, "agenda", i, "by_clause", T_LINT_BY_CLAUSE, ARG_S("id", item->id),
                      ARG_N("have", drafts));
    }
}

// A commission that no draft asks has nothing to say.
static void lint_commissions(const struct finder *finder)
{
    const struct plan *plan = finder->reader->plan;
    for (int i = 0; i < plan->commission_count; i++) {
        bool asked = false;
        for (int d = 0; d < plan->draft_count; d++)
            asked = asked || plan_opines(plan, i, d);
        if (!asked)
            WARN_ITEM(finder, "commissions", i, "id", T_LINT_COMMISSION,
                      ARG_S("id", plan->commissions[i].id));
    }
}

// A law that has a name here and is cited nowhere.
static void lint_sources_named(const struct finder *finder)
{
    const struct plan *plan = finder->reader->plan;
    struct node laws;
    if (plan->source_count == 0 ||
        !read_open(finder->reader, finder->scenario, "laws", NULL, &laws))
        return;
    for (int i = 0; i < plan->source_count; i++)
        if (!lint_cites(finder->reader->sandbox, plan->sources[i].tag))
            READ_WARNING(finder->reader, &laws, plan->sources[i].tag, T_LINT_LAW,
                         ARG_S("tag", plan->sources[i].tag));
}

// Of three phases and more the first is the preparation, unless they say otherwise: one that may be
// left out is none to open the sitting in.
static void lint_preparation(const struct finder *finder)
{
    const struct plan *plan = finder->reader->plan;
    bool told = plan_phase(plan, "opening") != NOBODY || plan_phase(plan, "preparation") != NOBODY;
    for (int i = 0; i < plan->phase_count; i++)
        told = told || plan->phases[i].sitting;
    if (!told && plan->phase_count >= 3 && plan->phases[1].when)
        WARN_ITEM(finder, "phases", 0, "id", T_LINT_PREPARATION, ARG_S("id", plan->phases[0].id),
                  ARG_S("next", plan->phases[1].id));
}

void lint_plan(struct reader *reader, const struct node *scenario, const struct cards *cards)
{
    struct finder finder = {reader, scenario};
    lint_rooms(&finder);
    lint_minutes(&finder);
    lint_injects(&finder);
    lint_amendments(&finder, cards);
    lint_akim(&finder);
    lint_order(&finder);
    lint_commissions(&finder);
    lint_sources_named(&finder);
    lint_preparation(&finder);
    lint_story(&finder);
    lint_cards(reader, cards);
}
