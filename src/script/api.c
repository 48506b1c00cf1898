// Calling a scenario's handlers.
#include "script/api.h"

#include "script/scenario_body.h"
#include "script/vars.h"

#include <stdlib.h>
#include <string.h>

// Numbers of handlers: first those of events, by kind, then those of complications, then what
// deadlines do when they are met and when they are missed.
static int *handler_at(struct handlers *handlers, int handler)
{
    const struct {
        int *refs;
        int count;
    } parts[] = {
        {handlers->on, EVENT_KIND_COUNT},
        {handlers->on_fire, handlers->fire_count},
        {handlers->on_met, handlers->deadline_count},
        {handlers->on_missed, handlers->deadline_count},
    };
    for (size_t i = 0; handler >= 0 && i < sizeof parts / sizeof parts[0]; i++) {
        if (handler < parts[i].count)
            return &parts[i].refs[handler];
        handler -= parts[i].count;
    }
    return NULL;
}

int scenario_handler_ref(const struct scenario *scenario, int handler)
{
    struct handlers handlers = scenario->handlers;
    return *handler_at(&handlers, handler);
}

int scenario_handler_count(const struct scenario *scenario)
{
    const struct handlers *handlers = &scenario->handlers;
    return EVENT_KIND_COUNT + handlers->fire_count + 2 * handlers->deadline_count;
}

bool scenario_handler_on(const struct scenario *scenario, int handler)
{
    return handler >= 0 && handler < scenario_handler_count(scenario) &&
           scenario_handler_ref(scenario, handler) != LUA_NOREF;
}

void scenario_handler_off(struct scenario *scenario, int handler)
{
    if (scenario->sandbox)
        luaL_unref(vm_lua(scenario->sandbox), LUA_REGISTRYINDEX,
                   scenario_handler_ref(scenario, handler));
    *handler_at(&scenario->handlers, handler) = LUA_NOREF;
}

void scenario_handler_on_again(struct scenario *scenario, int handler)
{
    *handler_at(&scenario->handlers, handler) = 0; // nothing that Lua would know
}

struct handler_name scenario_handler_name(const struct scenario *scenario, int handler)
{
    const struct plan *plan = scenario->numbers ? scenario->numbers : scenario->plan;
    const struct handlers *handlers = &scenario->handlers;
    if (handler < EVENT_KIND_COUNT)
        return (struct handler_name){HANDLER_EVENT, event_name((enum event_kind)handler)};
    handler -= EVENT_KIND_COUNT;
    if (handler < handlers->fire_count)
        return (struct handler_name){HANDLER_FIRE, plan->injects[handler].id};
    handler -= handlers->fire_count;
    if (handler < handlers->deadline_count)
        return (struct handler_name){HANDLER_MET, plan->deadlines[handler].id};
    return (struct handler_name){HANDLER_MISSED,
                                 plan->deadlines[handler - handlers->deadline_count].id};
}

int scenario_handler_find(const struct scenario *scenario, const struct handler_name *name)
{
    int count = scenario_handler_count(scenario);
    for (int i = 0; i < count; i++) {
        struct handler_name own = scenario_handler_name(scenario, i);
        if (own.part == name->part && strcmp(own.id, name->id) == 0)
            return i;
    }
    return -1;
}

// What a complication does when it fires, or a deadline when it is met or missed; -1 for other
// events.
static int own_handler(const struct scenario *scenario, const struct event *event)
{
    const struct handlers *handlers = &scenario->handlers;
    int fires = EVENT_KIND_COUNT;
    int met = fires + handlers->fire_count;
    switch (event->kind) {
    case EV_inject_fired:
        return event->inject_fired.id < 0 ? -1 : fires + event->inject_fired.id;
    case EV_deadline_met:
        return event->deadline_met.deadline < 0 ? -1 : met + event->deadline_met.deadline;
    case EV_deadline_missed:
        return event->deadline_missed.deadline < 0
                   ? -1
                   : met + handlers->deadline_count + event->deadline_missed.deadline;
    default:
        return -1;
    }
}

bool scenario_waits(const struct scenario *scenario, const struct event *event)
{
    return scenario_handler_on(scenario, (int)event->kind) ||
           scenario_handler_on(scenario, own_handler(scenario, event));
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

void scenario_handler_place(const struct scenario *scenario, int handler, struct buf *out)
{
    if (!scenario->sandbox) {
        buf_put(out, scenario_noted_place(scenario, handler));
        return;
    }
    lua_State *lua = vm_lua(scenario->sandbox);
    lua_Debug ar;
    (void)lua_rawgeti(lua, LUA_REGISTRYINDEX, scenario_handler_ref(scenario, handler));
    (void)lua_getinfo(lua, ">S", &ar);
    buf_printf(out, "%s:%d", *ar.source == '@' ? ar.source + 1 : ar.source, ar.linedefined);
}

// What a handler wanted is dropped; says why, and takes its memory back.
static bool fail(struct scenario *scenario, struct effects *out, const char *where,
                 const char *what)
{
    struct effect *effect = effects_add(out, EFFECT_FAILED);
    effect->to = mem_text(where);
    effect->text = mem_text(what);
    restore_memory(scenario);
    return false;
}

static bool fail_by_report(struct scenario *scenario, enum lang lang, struct effects *out)
{
    const struct sandbox_report *report = sandbox_report(scenario->sandbox, lang);
    struct buf where = BUF_INIT;
    buf_put(&where, report->file);
    if (report->line > 0)
        buf_printf(&where, ":%d", report->line);
    (void)fail(scenario, out, buf_text(&where), report->what);
    buf_free(&where);
    return false;
}

// For what is found only after the handler has returned.
static bool fail_by_memory(struct scenario *scenario, int handler, const struct err *err,
                           struct effects *out)
{
    struct buf where = BUF_INIT;
    scenario_handler_place(scenario, handler, &where);
    (void)fail(scenario, out, buf_text(&where), err->text);
    buf_free(&where);
    return false;
}

bool scenario_call_here(struct scenario *scenario, const struct handler_call *call,
                        struct effects *out)
{
    lua_State *lua = vm_lua(scenario->sandbox);
    struct effects wanted = {NULL, 0, 0};
    struct err err = {.lang = call->lang, .text = ""};
    scenario->api = (struct session_api){call->session, &wanted};
    (void)lua_rawgeti(lua, LUA_REGISTRYINDEX, scenario_handler_ref(scenario, call->handler));
    push_session(scenario);
    session_api_push_event(lua, session_state(call->session), call->event);
    coverage_begin(scenario, call->handler);
    bool ok = vm_call(scenario->sandbox, 2, 0) == SANDBOX_OK;
    coverage_end(scenario);
    scenario->api = (struct session_api){NULL, NULL};
    if (!ok)
        (void)fail_by_report(scenario, call->lang, out);
    else if (!(ok = save_memory(scenario, &wanted, &err)))
        (void)fail_by_memory(scenario, call->handler, &err, out);
    else
        effects_move(out, &wanted);
    effects_free(&wanted);
    return ok;
}

// The memory is kept here too, whoever runs the handlers.
static void keep_vars(struct scenario *scenario, const struct effects *effects)
{
    for (size_t i = effects->count; i > 0; i--) {
        if (effects->list[i - 1].kind != EFFECT_VARS)
            continue;
        buf_reset(&scenario->vars);
        buf_put(&scenario->vars, effects->list[i - 1].text);
        return;
    }
}

static bool call_handler(struct scenario *scenario, const struct handler_call *call,
                         struct effects *out)
{
    const struct runner *runner = scenario->runner;
    struct effects wanted = {NULL, 0, 0};
    bool ok = runner ? runner->call(scenario->runner_context, call, &wanted)
                     : scenario_call_here(scenario, call, &wanted);
    if (!ok)
        scenario_handler_off(scenario, call->handler);
    else if (runner)
        keep_vars(scenario, &wanted);
    effects_move(out, &wanted);
    effects_free(&wanted);
    return ok;
}

bool scenario_handle(struct scenario *scenario, const struct session *session,
                     const struct event *event, enum lang lang, struct effects *out)
{
    const int numbers[] = {own_handler(scenario, event), (int)event->kind};
    bool ok = true;
    for (int i = 0; i < 2; i++) {
        struct handler_call call = {session, event, numbers[i], lang};
        if (scenario_handler_on(scenario, numbers[i]))
            ok = call_handler(scenario, &call, out) && ok;
    }
    return ok;
}

void scenario_tire(struct scenario *scenario, const struct event *event, enum lang lang,
                   struct effects *out)
{
    const int numbers[] = {own_handler(scenario, event), (int)event->kind};
    for (int i = 0; i < 2; i++) {
        struct buf where = BUF_INIT;
        struct buf text = BUF_INIT;
        if (!scenario_handler_on(scenario, numbers[i]))
            continue;
        scenario_handler_place(scenario, numbers[i], &where);
        TEXT(&text, lang, T_SCRIPT_LIMIT_BATCH, ARG_N("ms", LIMIT_BATCH_MS));
        struct effect *effect = effects_add(out, EFFECT_FAILED);
        effect->to = buf_steal(&where);
        effect->text = buf_steal(&text);
        scenario_handler_off(scenario, numbers[i]);
    }
}

void scenario_set_runner(struct scenario *scenario, const struct runner *runner, void *context)
{
    scenario->runner = runner;
    scenario->runner_context = context;
}

void *scenario_runner_context(const struct scenario *scenario)
{
    return scenario->runner_context;
}

void scenario_follow(struct scenario *scenario, const struct state *state, int64_t at,
                     const struct event *event)
{
    if (scenario->runner)
        scenario->runner->follow(scenario->runner_context, state, at, event);
}

const char *scenario_vars(const struct scenario *scenario)
{
    return scenario->vars.data;
}

static bool push_vars(struct scenario *scenario, const char *vars, struct err *err)
{
    lua_State *lua = vm_lua(scenario->sandbox);
    push_session(scenario);
    bool ok = vars_push(lua, vars, err);
    if (ok)
        session_api_set_vars(lua, -2);
    lua_pop(lua, 1);
    return ok;
}

bool scenario_restore_vars(struct scenario *scenario, const char *vars, struct err *err)
{
    vars = vars ? vars : "{}";
    if (!(scenario->sandbox ? push_vars(scenario, vars, err) : vars_sound(vars, err)))
        return false;
    buf_reset(&scenario->vars);
    buf_put(&scenario->vars, vars);
    return true;
}

static void run_anew(struct scenario *scenario, uint64_t seed)
{
    lua_State *lua = vm_lua(scenario->sandbox);
    const struct plan *plan = scenario->numbers ? scenario->numbers : scenario->plan;
    sandbox_reseed(scenario->sandbox, seed);
    load_drop_handlers(lua, &scenario->handlers);
    vm_forget_modules(scenario->sandbox);
    if (scenario_run(scenario) == SANDBOX_OK) {
        load_handlers(lua, plan, &scenario->handlers);
        lua_pop(lua, 1);
    } else {
        load_no_handlers(plan, &scenario->handlers);
    }
}

void scenario_restart(struct scenario *scenario, uint64_t seed)
{
    scenario_draw(scenario, seed);
    if (scenario->sandbox)
        run_anew(scenario, seed);
    else
        scenario_number_notes(scenario);
    (void)scenario_restore_vars(scenario, NULL, NULL);
    if (scenario->runner)
        scenario->runner->restart(scenario->runner_context, seed);
}

void scenario_number_by(struct scenario *scenario, const struct plan *plan)
{
    scenario->numbers = plan;
}
