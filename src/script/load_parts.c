// Agenda, phases, complications, questions, pages.
#include "script/load.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void read_item(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_item, id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan_item, title), 0, 0, NULL},
        {"minutes", READ_INT, false, offsetof(struct plan_item, minutes), 1, READ_MINUTES, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    *(struct plan_item *)out = (struct plan_item){.id = ""};
    read_fields(reader, node, &shape, out);
}

void load_agenda(struct reader *reader, const struct node *scenario)
{
    static const struct read_list list = {.key = "agenda",
                                          .kind = "item",
                                          .what = T_CHECK_ITEM,
                                          .size = sizeof(struct plan_item),
                                          .each = read_item,
                                          .most = ITEMS_MAX};
    struct plan *plan = reader->plan;
    plan->items = read_list(reader, scenario, &list, &plan->item_count);
    lua_pushstring(reader->lua, "agenda");
    if (lua_rawget(reader->lua, scenario->index) == LUA_TTABLE && plan->item_count == 0)
        READ_PROBLEM(reader, scenario, "agenda", T_CHECK_NO_ITEM);
    lua_pop(reader->lua, 1);
    if (plan->item_count > ITEMS_MAX)
        plan->item_count = ITEMS_MAX;
}

static void read_phase(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_phase, id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan_phase, title), 0, 0, NULL},
        {"hint", READ_TEXT, false, offsetof(struct plan_phase, hint), 0, 0, NULL},
        {"minutes", READ_INT, false, offsetof(struct plan_phase, minutes), 1, READ_MINUTES, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    *(struct plan_phase *)out = (struct plan_phase){.id = ""};
    read_fields(reader, node, &shape, out);
}

void load_phases(struct reader *reader, const struct node *scenario)
{
    static const struct read_list list = {.key = "phases",
                                          .kind = "phase",
                                          .what = T_CHECK_PHASE,
                                          .size = sizeof(struct plan_phase),
                                          .each = read_phase};
    struct plan *plan = reader->plan;
    plan->phases = read_list(reader, scenario, &list, &plan->phase_count);
}

// One word of `to`: everybody, the deputies, or a seat.
static bool is_addressee(const struct reader *reader, const char *word)
{
    return strcmp(word, "all") == 0 || strcmp(word, "council") == 0 ||
           plan_seat(reader->plan, word) != NOBODY;
}

static void add_addressee(struct reader *reader, const struct node *node, const char *word,
                          struct buf *out)
{
    const struct plan *plan = reader->plan;
    if (!is_addressee(reader, word))
        read_unknown(
            reader, node, "to", word,
            (struct read_known){T_CHECK_SEAT, plan->seats, plan->seat_count, sizeof *plan->seats});
    buf_printf(out, "%s%s", out->len ? " " : "", word);
}

// "all", "council", seats with blanks between them, or a list of seats.
static const char *read_addressees(struct reader *reader, const struct node *node)
{
    lua_State *lua = reader->lua;
    struct buf to = BUF_INIT;
    lua_pushstring(lua, "to");
    int type = lua_rawget(lua, node->index);
    if (type == LUA_TSTRING) {
        char *words = mem_text(lua_tostring(lua, -1));
        char *rest = NULL;
        for (char *word = strtok_r(words, " ", &rest); word; word = strtok_r(NULL, " ", &rest))
            add_addressee(reader, node, word, &to);
        free(words);
    } else if (type == LUA_TTABLE) {
        for (int i = 1; lua_rawgeti(lua, -1, i) == LUA_TSTRING && i <= SEATS_MAX; i++) {
            add_addressee(reader, node, lua_tostring(lua, -1), &to);
            lua_pop(lua, 1);
        }
        lua_pop(lua, 1);
    }
    if (to.len == 0 && type != LUA_TNIL)
        read_type_problem(reader, node, "to", T_CHECK_WANT_ADDRESSEE);
    lua_pop(lua, 1);
    const char *kept = arena_text(reader->plan->arena, to.len ? buf_text(&to) : "all");
    buf_free(&to);
    return kept;
}

static void read_after(struct reader *reader, const struct node *node, struct plan_inject *inject)
{
    static const struct read_field fields[] = {
        {"phase", READ_PHASE, true, offsetof(struct plan_inject, phase), 0, 0, NULL},
        {"minutes", READ_INT, true, offsetof(struct plan_inject, minutes), 0, READ_MINUTES, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct node after;
    if (!read_open(reader, node, "after", NULL, &after))
        return;
    read_fields(reader, &after, &shape, inject);
    lua_pop(reader->lua, 1);
}

static void read_inject(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct plan_inject, id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct plan_inject, title), 0, 0, NULL},
        {"text", READ_TEXT, true, offsetof(struct plan_inject, text), 0, 0, NULL},
        {"to", READ_ELSEWHERE, true, 0, 0, 0, NULL},
        {"after", READ_ELSEWHERE, false, 0, 0, 0, NULL},
        {"on_fire", READ_ELSEWHERE, false, 0, 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    struct plan_inject *inject = out;
    *inject = (struct plan_inject){.id = "", .phase = NOBODY};
    read_fields(reader, node, &shape, inject);
    inject->to = read_addressees(reader, node);
    read_after(reader, node, inject);
    lua_pushstring(reader->lua, "on_fire");
    int type = lua_rawget(reader->lua, node->index);
    if (type != LUA_TNIL && type != LUA_TFUNCTION)
        read_type_problem(reader, node, "on_fire", T_CHECK_WANT_FUNCTION);
    lua_pop(reader->lua, 1);
}

void load_injects(struct reader *reader, const struct node *scenario)
{
    static const struct read_list list = {.key = "injects",
                                          .kind = "inject",
                                          .what = T_CHECK_INJECT,
                                          .size = sizeof(struct plan_inject),
                                          .each = read_inject};
    struct plan *plan = reader->plan;
    plan->injects = read_list(reader, scenario, &list, &plan->inject_count);
}

static void read_question(struct reader *reader, const struct node *node, void *out)
{
    struct words {
        struct plan_question plan;
        int threshold;
    } words = {.plan = {.id = ""}, .threshold = THRESHOLD_DECISION};
    static const struct read_field fields[] = {
        {"id", READ_ID, true, offsetof(struct words, plan.id), 0, 0, NULL},
        {"title", READ_TITLE, true, offsetof(struct words, plan.title), 0, 0, NULL},
        {"threshold", READ_NAME, true, offsetof(struct words, threshold), 0, THRESHOLD_COUNT,
         threshold_names},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    read_fields(reader, node, &shape, &words);
    words.plan.threshold = (enum threshold_name)words.threshold;
    memcpy(out, &words.plan, sizeof words.plan);
}

void load_questions(struct reader *reader, const struct node *scenario)
{
    static const struct read_list list = {.key = "questions",
                                          .kind = "question",
                                          .what = T_CHECK_QUESTION,
                                          .size = sizeof(struct plan_question),
                                          .each = read_question};
    struct plan *plan = reader->plan;
    plan->questions = read_list(reader, scenario, &list, &plan->question_count);
}

static void read_page(struct reader *reader, const struct node *node, void *out)
{
    static const struct read_field fields[] = {
        {"title", READ_TITLE, true, offsetof(struct plan_page, title), 0, 0, NULL},
        {"text", READ_TEXT, false, offsetof(struct plan_page, text), 0, 0, NULL},
    };
    static const struct read_shape shape = {READ_SHAPE(fields)};
    read_fields(reader, node, &shape, out);
}

void load_pages(struct reader *reader, const struct node *scenario)
{
    static const char *const sections[] = {"guide", "memo", "debrief"};
    enum { SECTIONS = sizeof sections / sizeof sections[0] };
    struct plan *plan = reader->plan;
    struct plan_page *pages[SECTIONS];
    int count[SECTIONS];
    int sum = 0;
    for (int i = 0; i < SECTIONS; i++) {
        struct read_list list = {.key = sections[i],
                                 .kind = "page",
                                 .what = TEXT_COUNT,
                                 .size = sizeof(struct plan_page),
                                 .each = read_page};
        pages[i] = read_list(reader, scenario, &list, &count[i]);
        sum += count[i];
    }
    plan->pages = plan_array(plan, sum, sizeof *plan->pages);
    for (int i = 0; i < SECTIONS; i++) {
        for (int at = 0; at < count[i]; at++) {
            plan->pages[plan->page_count] = pages[i][at];
            plan->pages[plan->page_count++].section = sections[i];
        }
    }
}
