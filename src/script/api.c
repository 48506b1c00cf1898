// Calling a scenario's handlers.
#include "script/api.h"

#include "script/scenario_body.h"
#include "script/vars.h"

#include <stdlib.h>
#include <string.h>

// A handler's place among the scenario's; NULL when there is none for this event.
static int *fire_handler(struct handlers *handlers, const struct event *event)
{
    if (event->kind != EV_inject_fired)
        return NULL;
    int id = event->inject_fired.id;
    return id >= 0 && id < handlers->fire_count ? &handlers->on_fire[id] : NULL;
}

static bool is_on(const int *handler)
{
    return handler && *handler != LUA_NOREF;
}

bool scenario_waits(const struct scenario *scenario, const struct event *event)
{
    const struct handlers *handlers = &scenario->handlers;
    if (handlers->on[event->kind] != LUA_NOREF)
        return true;
    int id = event->kind == EV_inject_fired ? event->inject_fired.id : -1;
    return id >= 0 && id < handlers->fire_count && handlers->on_fire[id] != LUA_NOREF;
}

static void push_session(const struct scenario *scenario)
{
    (void)lua_rawgeti(vm_lua(scenario->sandbox), LUA_REGISTRYINDEX, scenario->session);
}

// Puts the memory back as it was saved last.
static void restore_memory(struct scenario *scenario)
{
    lua_State *lua = vm_lua(scenario->sandbox);
    push_session(scenario);
    if (!vars_push(lua, buf_text(&scenario->vars), NULL))
        lua_newtable(lua);
    session_api_set_vars(lua, -2);
    lua_pop(lua, 1);
}

// Saves the memory; adds an effect when it has changed.
static bool save_memory(struct scenario *scenario, struct effects *out, struct err *err)
{
    lua_State *lua = vm_lua(scenario->sandbox);
    struct buf text = BUF_INIT;
    push_session(scenario);
    session_api_push_vars(lua, -1);
    bool saved = vars_save(lua, &text, err);
    lua_pop(lua, 2);
    if (saved && strcmp(buf_text(&text), buf_text(&scenario->vars)) != 0) {
        effects_add(out, EFFECT_VARS)->text = mem_text(buf_text(&text));
        buf_reset(&scenario->vars);
        buf_put(&scenario->vars, buf_text(&text));
    }
    buf_free(&text);
    return saved;
}

// Drops what a handler wanted, says why, and switches it off.
static bool fail(struct scenario *scenario, int *handler, struct effects *out, const char *where,
                 const char *what)
{
    struct effect *effect = effects_add(out, EFFECT_FAILED);
    effect->to = mem_text(where);
    effect->text = mem_text(what);
    restore_memory(scenario);
    luaL_unref(vm_lua(scenario->sandbox), LUA_REGISTRYINDEX, *handler);
    *handler = LUA_NOREF;
    return false;
}

static bool fail_by_report(struct scenario *scenario, int *handler, enum lang lang,
                           struct effects *out)
{
    const struct sandbox_report *report = sandbox_report(scenario->sandbox, lang);
    struct buf where = BUF_INIT;
    buf_put(&where, report->file);
    if (report->line > 0)
        buf_printf(&where, ":%d", report->line);
    (void)fail(scenario, handler, out, buf_text(&where), report->what);
    buf_free(&where);
    return false;
}

// Where a handler begins, for what is found only after it has returned.
static void put_place(struct scenario *scenario, int handler, struct buf *out)
{
    lua_State *lua = vm_lua(scenario->sandbox);
    lua_Debug ar;
    (void)lua_rawgeti(lua, LUA_REGISTRYINDEX, handler);
    (void)lua_getinfo(lua, ">S", &ar);
    buf_printf(out, "%s:%d", *ar.source == '@' ? ar.source + 1 : ar.source, ar.linedefined);
}

static bool fail_by_memory(struct scenario *scenario, int *handler, const struct err *err,
                           struct effects *out)
{
    struct buf where = BUF_INIT;
    put_place(scenario, *handler, &where);
    (void)fail(scenario, handler, out, buf_text(&where), err->text);
    buf_free(&where);
    return false;
}

static bool call(struct scenario *scenario, int *handler, const struct event *event, enum lang lang,
                 struct effects *out)
{
    lua_State *lua = vm_lua(scenario->sandbox);
    struct effects wanted = {NULL, 0, 0};
    struct err err = {.lang = lang, .text = ""};
    scenario->api.wanted = &wanted;
    (void)lua_rawgeti(lua, LUA_REGISTRYINDEX, *handler);
    push_session(scenario);
    session_api_push_event(lua, session_state(scenario->api.session), event);
    bool ok = vm_call(scenario->sandbox, 2, 0) == SANDBOX_OK;
    scenario->api.wanted = NULL;
    if (!ok)
        (void)fail_by_report(scenario, handler, lang, out);
    else if (!(ok = save_memory(scenario, &wanted, &err)))
        (void)fail_by_memory(scenario, handler, &err, out);
    else
        effects_move(out, &wanted);
    effects_free(&wanted);
    return ok;
}

bool scenario_handle(struct scenario *scenario, const struct session *session,
                     const struct event *event, enum lang lang, struct effects *out)
{
    struct handlers *handlers = &scenario->handlers;
    int *fire = fire_handler(handlers, event);
    bool ok = true;
    scenario->api.session = session;
    if (is_on(fire))
        ok = call(scenario, fire, event, lang, out);
    if (is_on(&handlers->on[event->kind]))
        ok = call(scenario, &handlers->on[event->kind], event, lang, out) && ok;
    scenario->api.session = NULL;
    return ok;
}

const char *scenario_vars(const struct scenario *scenario)
{
    return scenario->vars.data;
}

bool scenario_restore_vars(struct scenario *scenario, const char *vars, struct err *err)
{
    lua_State *lua = vm_lua(scenario->sandbox);
    push_session(scenario);
    bool ok = vars_push(lua, vars ? vars : "{}", err);
    if (ok) {
        session_api_set_vars(lua, -2);
        buf_reset(&scenario->vars);
        buf_put(&scenario->vars, vars ? vars : "{}");
    }
    lua_pop(lua, 1);
    return ok;
}

void scenario_restart(struct scenario *scenario, uint64_t seed)
{
    lua_State *lua = vm_lua(scenario->sandbox);
    sandbox_reseed(scenario->sandbox, seed);
    load_drop_handlers(lua, &scenario->handlers);
    vm_forget_modules(scenario->sandbox);
    if (scenario_run(scenario) == SANDBOX_OK) {
        load_handlers(lua, scenario->plan, &scenario->handlers);
        lua_pop(lua, 1);
    } else {
        load_no_handlers(scenario->plan, &scenario->handlers);
    }
    (void)scenario_restore_vars(scenario, NULL, NULL);
}
