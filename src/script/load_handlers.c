// The functions of a scenario: its handlers of events, what complications do when they fire,
// deadlines when they are met or missed, questions when they are answered.
#include "script/load_scenario.h"

#include <stdlib.h>

static void event_problem(struct reader *reader, const struct node *on, const char *name)
{
    const char *names[EVENT_KIND_COUNT];
    for (int i = 0; i < EVENT_KIND_COUNT; i++)
        names[i] = event_name((enum event_kind)i);
    read_unknown(reader, on, name, name,
                 (struct read_known){T_CHECK_EVENT, names, EVENT_KIND_COUNT, sizeof *names});
}

void load_check_handlers(struct reader *reader, const struct node *scenario)
{
    struct node on;
    if (!read_open(reader, scenario, "on", NULL, &on))
        return;
    for (const struct json *one = json_first(on.value); one; one = json_next(one)) {
        const char *name = json_key(one) && !json_is_numbered(one) ? json_key(one) : "?";
        if (event_find(name) < 0)
            event_problem(reader, &on, name);
        else
            read_function(reader, &on, name);
    }
}

// Takes the function under `key` of the table on top.
static int take(lua_State *lua, const char *key)
{
    lua_pushstring(lua, key);
    if (lua_rawget(lua, -2) == LUA_TFUNCTION)
        return luaL_ref(lua, LUA_REGISTRYINDEX);
    lua_pop(lua, 1);
    return LUA_NOREF;
}

void load_no_handlers(const struct plan *plan, struct handlers *handlers)
{
    for (int i = 0; i < EVENT_KIND_COUNT; i++)
        handlers->on[i] = LUA_NOREF;
    handlers->fire_count = plan->inject_count;
    handlers->on_fire = mem_zero((size_t)plan->inject_count, sizeof *handlers->on_fire);
    for (int i = 0; i < plan->inject_count; i++)
        handlers->on_fire[i] = LUA_NOREF;
    handlers->deadline_count = plan->deadline_count;
    handlers->on_met = mem_zero((size_t)plan->deadline_count, sizeof *handlers->on_met);
    handlers->on_missed = mem_zero((size_t)plan->deadline_count, sizeof *handlers->on_missed);
    for (int i = 0; i < plan->deadline_count; i++)
        handlers->on_met[i] = handlers->on_missed[i] = LUA_NOREF;
    handlers->ending_count = plan->ending_count;
    handlers->when = mem_zero((size_t)plan->ending_count, sizeof *handlers->when);
    for (int i = 0; i < plan->ending_count; i++)
        handlers->when[i] = LUA_NOREF;
    handlers->question_count = plan->question_count;
    handlers->on_answer = mem_zero((size_t)plan->question_count, sizeof *handlers->on_answer);
    for (int i = 0; i < plan->question_count; i++)
        handlers->on_answer[i] = LUA_NOREF;
}

// The functions `key` of the elements of the scenario's list `name`; the scenario is on top.
static void take_each(lua_State *lua, const char *name, const char *key, int *out, int count)
{
    lua_pushstring(lua, name);
    bool there = lua_rawget(lua, -2) == LUA_TTABLE;
    for (int i = 0; i < count; i++) {
        if (there && lua_rawgeti(lua, -1, i + 1) == LUA_TTABLE)
            out[i] = take(lua, key);
        lua_pop(lua, there);
    }
    lua_pop(lua, 1);
}

// What of the plan the table on top is, by its id.
static int find_one(lua_State *lua, const struct plan *plan,
                    int (*find)(const struct plan *plan, const char *id))
{
    lua_pushstring(lua, "id");
    int at = lua_rawget(lua, -2) == LUA_TSTRING ? find(plan, lua_tostring(lua, -1)) : NOBODY;
    lua_pop(lua, 1);
    return at;
}

// The same as take_each(), by id: the list may have been edited.
struct by_id {
    const char *name, *key;
    int (*find)(const struct plan *plan, const char *id);
    int *out;
};

static void take_by_id(lua_State *lua, const struct plan *plan, const struct by_id *list)
{
    lua_pushstring(lua, list->name);
    bool there = lua_rawget(lua, -2) == LUA_TTABLE;
    for (int i = 0; there && i < READ_MOST; i++) {
        bool one = lua_rawgeti(lua, -1, i + 1) == LUA_TTABLE;
        int at = one ? find_one(lua, plan, list->find) : NOBODY;
        if (at != NOBODY && list->out[at] == LUA_NOREF)
            list->out[at] = take(lua, list->key);
        lua_pop(lua, 1);
        there = one;
    }
    lua_pop(lua, 1);
}

void load_handlers(lua_State *lua, const struct plan *plan, struct handlers *handlers)
{
    load_no_handlers(plan, handlers);
    if (!lua_istable(lua, -1))
        return;
    lua_pushstring(lua, "on");
    bool there = lua_rawget(lua, -2) == LUA_TTABLE;
    for (int i = 0; i < EVENT_KIND_COUNT; i++)
        handlers->on[i] = there ? take(lua, event_name((enum event_kind)i)) : LUA_NOREF;
    lua_pop(lua, 1);
    const struct by_id fire = {"injects", "on_fire", plan_inject, handlers->on_fire};
    const struct by_id answer = {"questions", "on_answer", plan_question, handlers->on_answer};
    take_by_id(lua, plan, &fire);
    take_by_id(lua, plan, &answer);
    take_each(lua, "deadlines", "on_met", handlers->on_met, handlers->deadline_count);
    take_each(lua, "deadlines", "on_missed", handlers->on_missed, handlers->deadline_count);
    take_each(lua, "endings", "when", handlers->when, handlers->ending_count);
}

static void drop_each(lua_State *lua, int **refs, int count)
{
    for (int i = 0; i < count; i++)
        luaL_unref(lua, LUA_REGISTRYINDEX, (*refs)[i]);
    free(*refs);
    *refs = NULL;
}

void load_drop_handlers(lua_State *lua, struct handlers *handlers)
{
    for (int i = 0; i < EVENT_KIND_COUNT; i++)
        luaL_unref(lua, LUA_REGISTRYINDEX, handlers->on[i]);
    drop_each(lua, &handlers->on_fire, handlers->fire_count);
    drop_each(lua, &handlers->on_met, handlers->deadline_count);
    drop_each(lua, &handlers->on_missed, handlers->deadline_count);
    drop_each(lua, &handlers->when, handlers->ending_count);
    drop_each(lua, &handlers->on_answer, handlers->question_count);
    handlers->fire_count = handlers->deadline_count = handlers->ending_count = 0;
    handlers->question_count = 0;
}

void load_forget_handlers(struct handlers *handlers)
{
    free(handlers->on_fire);
    free(handlers->on_met);
    free(handlers->on_missed);
    free(handlers->when);
    free(handlers->on_answer);
    *handlers = (struct handlers){.on_fire = NULL};
}
