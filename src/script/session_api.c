// `s`: its fields, its memory, and events as tables.
#include "script/session_api.h"

#include "core/calendar.h"
#include "script/told.h"

#include <stdio.h>
#include <string.h>

static const char type_key = 0; // registry: the metatable of `s`

static const char type_name[] = "session";

// What the userdata holds.
struct handle {
    struct session_api *api;
};

const struct session_api *session_api_of(lua_State *lua)
{
    const struct handle *handle = lua_touserdata(lua, 1);
    bool right = false;
    if (lua_type(lua, 1) == LUA_TUSERDATA && lua_getmetatable(lua, 1)) {
        (void)lua_rawgetp(lua, LUA_REGISTRYINDEX, &type_key);
        right = lua_rawequal(lua, -1, -2);
        lua_pop(lua, 2);
    }
    if (!right)
        luaL_error(lua, "call it as s:name(…), with a colon");
    if (!handle->api->session)
        luaL_error(lua, "s can only be used while a handler runs");
    vm_charge(lua, 1);
    return handle->api;
}

const struct state *session_api_state(lua_State *lua)
{
    return session_state(session_api_of(lua)->session);
}

static void push_time(lua_State *lua, const struct state *s)
{
    lua_pushinteger(lua, s->now / 1000);
}

static void push_phase(lua_State *lua, const struct state *s)
{
    lua_pushstring(lua, s->phase.index == NOBODY ? NULL : s->plan->phases[s->phase.index].id);
}

static void push_item(lua_State *lua, const struct state *s)
{
    lua_pushstring(lua, s->current_item == NOBODY ? NULL : s->item[s->current_item].id);
}

static void push_sitting(lua_State *lua, const struct state *s)
{
    lua_pushstring(lua, sitting_names[s->sitting]);
}

static void push_present(lua_State *lua, const struct state *s)
{
    lua_pushinteger(lua, s->present);
}

static void push_total(lua_State *lua, const struct state *s)
{
    lua_pushinteger(lua, s->plan->total);
}

static void push_needed(lua_State *lua, const struct state *s)
{
    lua_pushinteger(lua, state_quorum_needed(s));
}

static void push_quorum(lua_State *lua, const struct state *s)
{
    lua_pushboolean(lua, state_has_quorum(s));
}

static void push_day(lua_State *lua, const struct state *s)
{
    if (s->day == NO_DAY)
        lua_pushnil(lua);
    else
        lua_pushinteger(lua, state_story_day(s));
}

static void push_date(lua_State *lua, const struct state *s)
{
    struct buf date = BUF_INIT;
    char kept[16] = "";
    if (s->day != NO_DAY)
        calendar_put(s->day, &date);
    (void)snprintf(kept, sizeof kept, "%s", buf_text(&date));
    buf_free(&date);
    lua_pushstring(lua, *kept ? kept : NULL);
}

static void push_sitting_id(lua_State *lua, const struct state *s)
{
    lua_pushstring(lua, s->sitting_at == NOBODY ? NULL : s->plan->sittings[s->sitting_at].id);
}

static void push_step(lua_State *lua, const struct state *s)
{
    lua_pushstring(lua, state_step(s) ? state_step(s)->id : NULL);
}

static const struct {
    const char *name;
    void (*push)(lua_State *lua, const struct state *state);
} fields[] = {
    {"time", push_time},     {"phase", push_phase},     {"item", push_item},
    {"total", push_total},   {"needed", push_needed},   {"sitting", push_sitting},
    {"quorum", push_quorum}, {"present", push_present}, {"day", push_day},
    {"date", push_date},     {"step", push_step},       {"sitting_id", push_sitting_id},
};

static const luaL_Reg methods[] = {
    {"seat", session_api_seat},         {"seats", session_api_seats},
    {"draft", session_api_draft},       {"amendments", session_api_amendments},
    {"votes", session_api_votes},       {"vote", session_api_vote},
    {"speech", session_api_speech},     {"queue", session_api_queue},
    {"inject", session_api_inject},     {"act", session_api_act},
    {"tell", session_api_tell},         {"text", session_api_text},
    {"fire", session_api_fire},         {"ending", session_api_ending},
    {"finish", session_api_ending},     {"paper", session_api_paper},
    {"question", session_api_question}, {"deadline", session_api_deadline},
    {"remarks", session_api_remarks},   {NULL, NULL},
};

void session_api_methods(struct map *names)
{
    for (int i = 0; methods[i].name; i++)
        map_add(names, methods[i].name, i);
}

const char *session_api_word(lua_State *lua, int arg)
{
    size_t len;
    const char *word = luaL_checklstring(lua, arg, &len);
    if (strlen(word) != len)
        luaL_argerror(lua, arg, "a name without zero bytes expected");
    return word;
}

static bool is_vars(lua_State *lua, int index)
{
    size_t len;
    const char *name = lua_type(lua, index) == LUA_TSTRING ? lua_tolstring(lua, index, &len) : NULL;
    return name && len == strlen("vars") && memcmp(name, "vars", len) == 0;
}

// s.NAME: upvalue 1 has methods as functions and fields as the numbers of their rows.
static int get(lua_State *lua)
{
    lua_settop(lua, 2);
    lua_pushvalue(lua, 2);
    int type = lua_rawget(lua, lua_upvalueindex(1));
    if (type == LUA_TFUNCTION)
        return 1;
    if (type == LUA_TNUMBER) {
        fields[lua_tointeger(lua, 3)].push(lua, session_api_state(lua));
        return 1;
    }
    if (is_vars(lua, 2)) {
        session_api_push_vars(lua, 1);
        return 1;
    }
    return luaL_error(lua, "s has no field '%s'",
                      lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "?");
}

static int set(lua_State *lua)
{
    bool vars = is_vars(lua, 2);
    lua_settop(lua, 3);
    if (!vars)
        return luaL_error(lua, "only s.vars can be set; what a scenario remembers goes there");
    if (!lua_istable(lua, 3))
        return luaL_error(lua, "s.vars must be a table");
    session_api_set_vars(lua, 1);
    return 0;
}

static void push_metatable(lua_State *lua)
{
    if (lua_rawgetp(lua, LUA_REGISTRYINDEX, &type_key) == LUA_TTABLE)
        return;
    lua_pop(lua, 1);
    lua_newtable(lua);
    lua_newtable(lua);
    luaL_setfuncs(lua, methods, 0);
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        lua_pushinteger(lua, (lua_Integer)i);
        lua_setfield(lua, -2, fields[i].name);
    }
    lua_pushcclosure(lua, get, 1);
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, set);
    lua_setfield(lua, -2, "__newindex");
    lua_pushstring(lua, type_name);
    lua_setfield(lua, -2, "__name");
    lua_pushvalue(lua, -1);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &type_key);
}

void session_api_push(lua_State *lua, struct session_api *api)
{
    struct handle *handle = lua_newuserdatauv(lua, sizeof *handle, 1);
    handle->api = api;
    lua_newtable(lua);
    (void)lua_setiuservalue(lua, -2, 1);
    push_metatable(lua);
    (void)lua_setmetatable(lua, -2);
}

void session_api_push_vars(lua_State *lua, int index)
{
    (void)lua_getiuservalue(lua, index, 1);
}

void session_api_set_vars(lua_State *lua, int index)
{
    (void)lua_setiuservalue(lua, index, 1);
}

// Pushes a field's value; false when it is not told.
static bool push_field(lua_State *lua, const struct state *state, const struct event *event,
                       const struct event_field *field)
{
    struct buf text = BUF_INIT;
    if (field->type == FIELD_flag) {
        lua_pushboolean(lua, event_number(event, field) != 0);
        return true;
    }
    if (field->type == FIELD_num) {
        int64_t number = event_number(event, field);
        if (number >= 0)
            lua_pushinteger(lua, number);
        return number >= 0;
    }
    bool told = state_field_text(state, event, field, &text);
    if (told)
        lua_pushstring(lua, buf_text(&text)); // outside of calls this cannot raise
    buf_free(&text);
    return told;
}

void session_api_push_event(lua_State *lua, const struct state *state, const struct event *event)
{
    struct event told = told_event(event);
    lua_createtable(lua, 0, 8);
    for (const struct event_field *f = event_fields(event->kind); f->type != FIELD_END; f++)
        if (push_field(lua, state, &told, f))
            lua_setfield(lua, -2, f->name);
    lua_pushstring(lua, event_name(event->kind));
    lua_setfield(lua, -2, "event");
}
